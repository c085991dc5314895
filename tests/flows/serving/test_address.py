import socket

from flows.config import Settings
from flows.locks import run_lock
from flows.serving.address import HOST, api_url, choose_port, lock_of, served_api


def test_the_port_is_kept_from_one_start_to_the_next_and_given_up_where_it_is_taken(tmp_path):
    settings = Settings(tmp_path)
    port = choose_port(settings)
    assert choose_port(settings) == port
    with socket.socket() as other:
        other.bind((HOST, port))
        other.listen()
        assert choose_port(settings) != port


def test_a_server_is_known_only_while_something_serves(tmp_path):
    settings = Settings(tmp_path)
    assert served_api(settings) is None
    port = choose_port(settings)
    assert served_api(settings) is None
    with run_lock(lock_of(settings)):
        assert served_api(settings) == api_url(port)
    assert served_api(settings) is None


def test_a_broken_note_of_the_port_is_as_none(tmp_path):
    settings = Settings(tmp_path)
    choose_port(settings)
    (settings.prefect_home / "serve.json").write_text("{")
    with run_lock(lock_of(settings)):
        assert served_api(settings) is None
    assert choose_port(settings) > 0
