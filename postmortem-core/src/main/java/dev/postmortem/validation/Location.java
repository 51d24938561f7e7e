package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.Optional;

/**
 * A place in a postmortem.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the value; for something that is missing, of what it is missing from
 * @param elementId the id of the innermost element that holds the place, for example {@code AI-3}
 * @param path the place in words, for people
 * @param span the part of the text that is meant, if it is a part of a text
 * @param source where it stands in the file that the postmortem was read from, if that is known
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Location(
        String pointer,
        Optional<String> elementId,
        String path,
        Optional<TextSpan> span,
        Optional<SourceLocation> source) {

    /** Turns what is missing into empty. */
    public Location {
        pointer = Mandatory.text("Location.pointer", pointer);
        elementId = Absent.ifNull(elementId);
        path = Mandatory.text("Location.path", path);
        span = Absent.ifNull(span);
        source = Absent.ifNull(source);
    }

    /**
     * Returns this place with where it stands in a file.
     *
     * @param place the place in the file
     * @return the place
     */
    public Location withSource(SourceLocation place) {
        return new Location(pointer, elementId, path, span, Optional.of(Mandatory.given("Location.source", place)));
    }
}
