"""What an exercise draws for a variant and a secret."""


def test_material_depends_on_the_variant_alone(tiny):
    """The same variant shows the same to everybody, another shows something else."""
    first, again = tiny.load().exercises["double-it"], tiny.load().exercises["double-it"]
    assert first.shown(3, "en") == again.shown(3, "en")
    assert first.shown(3, "en") != first.shown(4, "en")


def test_hidden_cases_depend_on_variant_and_secret(tiny):
    """A secret draws other hidden cases, and leaves what the learner sees alone."""
    exercise = tiny.load().exercises["double-it"]
    assert exercise.hidden(0) == exercise.hidden(0)
    assert exercise.hidden(0, "s") != exercise.hidden(0)
    assert exercise.hidden(0, "s") != exercise.hidden(1, "s")
    assert exercise.hidden(0, "s") != exercise.hidden(0, "t")
