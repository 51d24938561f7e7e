package dev.postmortem.render.report;

import dev.postmortem.validation.Location;
import dev.postmortem.validation.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes places: in the file, if it is known, and in the postmortem.
 *
 * <p>Within a postmortem a place is its JSON Pointer (section 3.33.7), without a kind, because a pointer does not tell what
 * stands there. Pointers begin anew in each postmortem, so each is nested in the logical location of its own.
 */
final class SarifPlaces {

    private final Map<String, Integer> documents = new LinkedHashMap<>();

    SarifPlaces(List<ReviewedPostmortem> reviewed) {
        reviewed.forEach(each -> documents.putIfAbsent(each.name(), documents.size()));
    }

    /** Adds the postmortems to the run's logical locations. */
    void writeDocuments(JsonText all) {
        documents
                .keySet()
                .forEach(name ->
                        all.object(document -> document.text("name", name).text("kind", "document")));
    }

    /** Adds what makes a location of a whole postmortem. */
    void writeDocument(String document, JsonText location) {
        location.array("logicalLocations", all -> all.object(logical -> logical.number("index", index(document))));
    }

    /** Adds what makes a location of a place in a postmortem. */
    void write(String document, Location place, JsonText location) {
        place.source()
                .ifPresent(source -> location.object("physicalLocation", physical -> {
                    writeArtifact(source, physical);
                    physical.object("region", region -> writeRegion(source, region));
                }));
        if (place.pointer().isEmpty()) {
            writeDocument(document, location);
        } else {
            location.array(
                    "logicalLocations",
                    all -> all.object(logical -> logical.text("fullyQualifiedName", place.pointer())
                            .number("parentIndex", index(document))));
        }
    }

    static void writeArtifact(SourceLocation source, JsonText holder) {
        holder.object("artifactLocation", artifact -> artifact.text("uri", UriReference.of(source.file())));
    }

    static void writeRegion(SourceLocation source, JsonText region) {
        region.number("startLine", source.startLine())
                .number("startColumn", source.startColumn())
                .number("endLine", source.endLine())
                .number("endColumn", source.endColumn());
    }

    private int index(String document) {
        return Objects.requireNonNull(documents.get(document), document);
    }
}
