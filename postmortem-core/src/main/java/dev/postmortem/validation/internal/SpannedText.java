package dev.postmortem.validation.internal;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Location;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The texts that the spans of findings count in. */
public final class SpannedText {

    private SpannedText() {}

    /** Returns the whole text at a place of a postmortem, or empty if it has none there. */
    public static Optional<String> at(Location location, Postmortem postmortem) {
        try {
            return Place.at(location.pointer(), postmortem, new IdentityHashMap<>())
                    .text();
        } catch (IllegalArgumentException ofAnotherPostmortem) {
            return Optional.empty();
        }
    }
}
