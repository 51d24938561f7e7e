package dev.postmortem.render.report;

import dev.postmortem.render.internal.JsonString;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.Suggestion;
import java.util.Locale;

/**
 * Writes a suggestion as a change of the file.
 *
 * <p>Only what replaces the very words that the finding points at can be told: of these the place in the file is known.
 */
final class SarifFix {

    private SarifFix() {}

    /** Whether a suggestion for a finding at that place is one change of a part of a text in a JSON file. */
    static boolean isPossible(Suggestion suggestion, Location place) {
        return place.source().filter(source -> isJson(source.file())).isPresent()
                && place.span().isPresent()
                && suggestion.edits().size() == 1
                && suggestion.edits().get(0) instanceof Suggestion.ReplaceText replaced
                && replaced.pointer().equals(place.pointer())
                && replaced.span().equals(place.span());
    }

    static void write(Suggestion suggestion, Location place, JsonText fix) {
        SourceLocation source = place.source().orElseThrow();
        Suggestion.ReplaceText edit =
                (Suggestion.ReplaceText) suggestion.edits().get(0);
        fix.object("description", message -> message.text("text", SarifMessage.escaped(suggestion.label())));
        fix.array(
                "artifactChanges",
                changes -> changes.object(change -> {
                    SarifPlaces.writeArtifact(source, change);
                    change.array(
                            "replacements",
                            all -> all.object(replacement -> {
                                replacement.object("deletedRegion", region -> SarifPlaces.writeRegion(source, region));
                                // What is put into the file stands within a JSON string.
                                replacement.object(
                                        "insertedContent",
                                        content -> content.text("text", JsonString.escaped(edit.replacement())));
                            }));
                }));
    }

    private static boolean isJson(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
