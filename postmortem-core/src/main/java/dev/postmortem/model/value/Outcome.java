package dev.postmortem.model.value;

/** Stands here until the branch that writes it lands. */
public record Outcome(@com.fasterxml.jackson.annotation.JsonValue String text) {
    public static Outcome parse(String text) {
        return new Outcome(text);
    }
}
