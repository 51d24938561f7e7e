package dev.postmortem.model.value;

/** Stands here until the branch that writes it lands. */
public record When(@com.fasterxml.jackson.annotation.JsonValue String text) {
    public static When parse(String text) {
        return new When(text);
    }
}
