package dev.postmortem.json.internal;

import static dev.postmortem.json.JsonProblem.Kind.LIMIT_EXCEEDED;
import static dev.postmortem.json.JsonProblem.Kind.UNKNOWN_PROPERTY;

import dev.postmortem.json.JsonProblem;
import dev.postmortem.json.PostmortemJsonException;
import dev.postmortem.json.ReadLimits;
import dev.postmortem.json.SchemaMigration;
import dev.postmortem.json.UnknownProperties;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents of one type: places first, values second.
 *
 * @param <T> what a document is
 */
public final class DocumentReader<T> {

    private final Class<T> type;
    private final String schemaVersion;
    private final SchemaVersions versions;
    private final UnknownProperties unknownProperties;
    private final ReadLimits limits;
    private final JsonFactory factory;

    /** Makes a reader, which is immutable. */
    public DocumentReader(
            Class<T> type,
            String schemaVersion,
            List<SchemaMigration> migrations,
            UnknownProperties unknownProperties,
            ReadLimits limits) {
        this.type = type;
        this.schemaVersion = schemaVersion;
        this.versions = new SchemaVersions(schemaVersion, migrations);
        this.unknownProperties = unknownProperties;
        this.limits = limits;
        this.factory = JsonFactory.builder()
                // The tree reader checks all limits itself, because it knows the place.
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build())
                // Else names that are too long would be kept for the next document.
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /** What a document holds, its tree if values are where the text has them, and the properties that were left out. */
    public record Result<T>(T value, Optional<Node> tree, List<JsonProblem> ignored) {}

    /**
     * Reads bytes.
     *
     * @throws PostmortemJsonException if anything is wrong with them
     */
    public Result<T> read(byte[] bytes) {
        if (bytes.length > limits.documentSize()) {
            throw tooLarge("bytes");
        }
        return readText(SourceText.of(bytes));
    }

    /**
     * Reads a stream to its end, or to the limit, without closing it.
     *
     * @throws PostmortemJsonException if anything is wrong with its content
     * @throws IOException if the stream fails
     */
    public Result<T> read(InputStream stream) throws IOException {
        return read(stream.readNBytes((int) Math.min(limits.documentSize() + 1L, Integer.MAX_VALUE)));
    }

    /**
     * Reads text.
     *
     * @throws PostmortemJsonException if anything is wrong with it
     */
    public Result<T> read(String text) {
        if (text.length() > limits.documentSize()) {
            throw tooLarge("UTF-16 units");
        }
        return readText(SourceText.of(text));
    }

    private Result<T> readText(String text) {
        Problems problems = new Problems(limits.problems());
        Node tree = TreeReader.read(factory, text, limits, problems);
        Node current = versions.migrated(tree, problems);

        boolean ignoring = unknownProperties == UnknownProperties.IGNORE;
        Problems ignored = new Problems(limits.problems());
        UnknownNames unknown = ignoring ? UnknownNames.ignoring(ignored) : UnknownNames.failing(problems);
        Object value = new Binder(schemaVersion, problems, unknown).bind(current, Shapes.of(type), Path.ROOT);
        problems.throwIfAny();
        return new Result<>(type.cast(Objects.requireNonNull(value)), places(tree, current), ignored(ignored));
    }

    /** So many are told as problems would be, and then how many more there are. */
    private static List<JsonProblem> ignored(Problems ignored) {
        List<JsonProblem> listed = new ArrayList<>(ignored.all());
        if (ignored.leftOut() > 0) {
            listed.add(new JsonProblem(
                    UNKNOWN_PROPERTY,
                    "",
                    Optional.empty(),
                    ignored.leftOut() + " more properties are not known and were left out:"
                            + " raise ReadLimits.problems to have them listed"));
        }
        return listed;
    }

    /** A migrated tree is another one, whose values stand nowhere in the text. */
    @SuppressWarnings("ReferenceEquality")
    private static Optional<Node> places(Node tree, Node current) {
        return current == tree ? Optional.of(tree) : Optional.empty();
    }

    private PostmortemJsonException tooLarge(String unit) {
        return new Problems(1)
                .fatal(
                        LIMIT_EXCEEDED,
                        Path.ROOT,
                        null,
                        "the document has more than " + limits.documentSize() + " " + unit
                                + ": shorten it or, if you trust its source, raise ReadLimits.documentSize");
    }
}
