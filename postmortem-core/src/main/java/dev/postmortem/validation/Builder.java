package dev.postmortem.validation;

import dev.postmortem.model.internal.NullGiven;

/** Answers for the generated code of this package, which calls it by this name: see {@link NullGiven}. */
final class Builder {

    private Builder() {}

    static <T> T requireNonNull(T value, String attribute) {
        return NullGiven.unless(value, attribute);
    }
}
