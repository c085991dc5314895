"""The match centre: a static site written from the published warehouse."""
