package dev.postmortem.json;

import dev.postmortem.json.internal.DocumentReader;
import dev.postmortem.json.internal.DocumentWriter;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Mandatory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes postmortems as JSON, the lossless form: reading what was written gives an equal value, and writing that
 * again gives the same bytes.
 *
 * <pre>{@code
 * PostmortemJson json = PostmortemJson.standard();
 * String text = json.write(postmortem);
 * Postmortem same = json.read(text);
 * }</pre>
 *
 * <p>A document that cannot be read is refused with everything that is wrong in it, each fault with its place. Documents
 * are UTF-8 (RFC 8259, section 8.1); a byte-order mark is accepted and never written.
 *
 * <p>Streams and appendables belong to the caller, who closes them; a stream is read to its end. Files are opened and
 * closed here. Nothing is written before the whole document is known to be writable.
 *
 * <p>Null is refused by an {@link IllegalArgumentException} that names what is missing, here and in the builder.
 *
 * <p>Instances are immutable and thread-safe; build one and share it.
 *
 * @since 0.1.0
 */
public final class PostmortemJson {

    /** Made when it is first asked for: without Jackson, a constant would tell the reason once, and no reason after that. */
    private static @Nullable PostmortemJson standard;

    private final DocumentWriter writer;
    private final DocumentReader<Postmortem> reader;

    private PostmortemJson(Builder builder) {
        writer = new DocumentWriter(builder.layout);
        reader = new DocumentReader<>(
                Postmortem.class,
                Postmortem.SCHEMA_VERSION,
                builder.migrations,
                builder.unknownProperties,
                builder.limits);
    }

    /**
     * Returns the reader and writer with the defaults: canonical layout, unknown properties fail, default limits, no
     * migrations.
     *
     * @return the shared instance
     * @throws IllegalStateException if Jackson 3 is missing, or finds older annotations than it needs
     */
    public static synchronized PostmortemJson standard() {
        if (standard == null) {
            standard = builder().build();
        }
        return standard;
    }

    /**
     * Returns a builder with the defaults.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes a postmortem as text.
     *
     * @param postmortem what to write
     * @return the JSON text
     * @throws PostmortemJsonException if a text in it has half a surrogate pair
     */
    public String write(Postmortem postmortem) {
        return writer.write(Mandatory.given("PostmortemJson.postmortem", postmortem));
    }

    /**
     * Writes a postmortem as UTF-8.
     *
     * @param postmortem what to write
     * @return the bytes
     * @throws PostmortemJsonException if a text in it has half a surrogate pair
     */
    public byte[] writeBytes(Postmortem postmortem) {
        return write(postmortem).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a postmortem as UTF-8 to a stream, which is neither flushed nor closed.
     *
     * @param postmortem what to write
     * @param stream where to
     * @throws IOException if the stream fails
     * @throws PostmortemJsonException if a text in it has half a surrogate pair
     */
    public void writeTo(Postmortem postmortem, OutputStream stream) throws IOException {
        Mandatory.given("PostmortemJson.stream", stream).write(writeBytes(postmortem));
    }

    /**
     * Writes a postmortem to a file, which is made or overwritten.
     *
     * @param postmortem what to write
     * @param file where to
     * @throws IOException if the file cannot be written
     * @throws PostmortemJsonException if a text in it has half a surrogate pair; the file is left as it was
     */
    public void writeTo(Postmortem postmortem, Path file) throws IOException {
        Files.write(Mandatory.given("PostmortemJson.file", file), writeBytes(postmortem));
    }

    /**
     * Writes a postmortem to a writer, a string builder or the like, which is neither flushed nor closed.
     *
     * @param postmortem what to write
     * @param appendable where to
     * @throws IOException if the appendable fails
     * @throws PostmortemJsonException if a text in it has half a surrogate pair
     */
    public void appendTo(Postmortem postmortem, Appendable appendable) throws IOException {
        Mandatory.given("PostmortemJson.appendable", appendable).append(write(postmortem));
    }

    /**
     * Reads a postmortem from text.
     *
     * @param json the document
     * @return the postmortem
     * @throws PostmortemJsonException if anything is wrong with it
     */
    public Postmortem read(String json) {
        return reader.read(Mandatory.given("PostmortemJson.json", json)).value();
    }

    /**
     * Reads a postmortem from UTF-8.
     *
     * @param json the document
     * @return the postmortem
     * @throws PostmortemJsonException if anything is wrong with it
     */
    public Postmortem read(byte[] json) {
        return reader.read(Mandatory.given("PostmortemJson.json", json)).value();
    }

    /**
     * Reads a postmortem from a stream, which is read to its end and not closed.
     *
     * @param json the document in UTF-8
     * @return the postmortem
     * @throws IOException if the stream fails
     * @throws PostmortemJsonException if anything is wrong with the document
     */
    public Postmortem read(InputStream json) throws IOException {
        return reader.read(Mandatory.given("PostmortemJson.json", json)).value();
    }

    /**
     * Reads a postmortem from a file.
     *
     * @param file a document in UTF-8
     * @return the postmortem
     * @throws IOException if the file cannot be read
     * @throws PostmortemJsonException if anything is wrong with the document; its message begins with the file
     */
    public Postmortem read(Path file) throws IOException {
        return readFile(file).value();
    }

    /**
     * Reads a postmortem from text, with the place of each value.
     *
     * @param json the document
     * @return the postmortem and its places
     * @throws PostmortemJsonException if anything is wrong with it
     */
    public ReadDocument readDocument(String json) {
        return document(reader.read(Mandatory.given("PostmortemJson.json", json)));
    }

    /**
     * Reads a postmortem from UTF-8, with the place of each value.
     *
     * @param json the document
     * @return the postmortem and its places
     * @throws PostmortemJsonException if anything is wrong with it
     */
    public ReadDocument readDocument(byte[] json) {
        return document(reader.read(Mandatory.given("PostmortemJson.json", json)));
    }

    /**
     * Reads a postmortem from a stream, which is read to its end and not closed, with the place of each value.
     *
     * @param json the document in UTF-8
     * @return the postmortem and its places
     * @throws IOException if the stream fails
     * @throws PostmortemJsonException if anything is wrong with the document
     */
    public ReadDocument readDocument(InputStream json) throws IOException {
        return document(reader.read(Mandatory.given("PostmortemJson.json", json)));
    }

    /**
     * Reads a postmortem from a file, with the place of each value.
     *
     * @param file a document in UTF-8
     * @return the postmortem and its places
     * @throws IOException if the file cannot be read
     * @throws PostmortemJsonException if anything is wrong with the document; its message begins with the file
     */
    public ReadDocument readDocument(Path file) throws IOException {
        return document(readFile(file));
    }

    private DocumentReader.Result<Postmortem> readFile(Path file) throws IOException {
        if (Files.isDirectory(Mandatory.given("PostmortemJson.file", file))) {
            throw new FileSystemException(file.toString(), null, "it is a directory and no document");
        }
        try (InputStream json = Files.newInputStream(file)) {
            return reader.read(json);
        } catch (PostmortemJsonException failure) {
            throw new PostmortemJsonException(file, failure);
        }
    }

    private static ReadDocument document(DocumentReader.Result<Postmortem> result) {
        return new ReadDocument(
                result.value(), result.tree().map(SourcePlaces::of).orElseGet(SourcePlaces::none), result.ignored());
    }

    /**
     * Builds a {@link PostmortemJson}.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private Layout layout = Layout.CANONICAL;
        private UnknownProperties unknownProperties = UnknownProperties.FAIL;
        private ReadLimits limits = ReadLimits.defaults();
        private final List<SchemaMigration> migrations = new ArrayList<>();

        private Builder() {}

        /**
         * Sets how written JSON looks.
         *
         * @param layout canonical unless told
         * @return this builder
         */
        public Builder layout(Layout layout) {
            this.layout = Mandatory.given("PostmortemJson.layout", layout);
            return this;
        }

        /**
         * Sets what becomes of properties that the model does not know.
         *
         * @param unknownProperties fail unless told
         * @return this builder
         */
        public Builder unknownProperties(UnknownProperties unknownProperties) {
            this.unknownProperties = Mandatory.given("PostmortemJson.unknownProperties", unknownProperties);
            return this;
        }

        /**
         * Sets how large a document may be.
         *
         * @param limits {@link ReadLimits#defaults()} unless told
         * @return this builder
         */
        public Builder limits(ReadLimits limits) {
            this.limits = Mandatory.given("PostmortemJson.limits", limits);
            return this;
        }

        /**
         * Adds a migration. Documents of an older version go through as many of them as lead to
         * {@link Postmortem#SCHEMA_VERSION}.
         *
         * @param migration the migration
         * @return this builder
         */
        public Builder addMigration(SchemaMigration migration) {
            migrations.add(Mandatory.given("PostmortemJson.migration", migration));
            return this;
        }

        /**
         * Builds the reader and writer.
         *
         * @return the reader and writer
         * @throws IllegalArgumentException if two migrations begin at the same version, or one at the current version
         * @throws IllegalStateException if Jackson 3 is missing, or finds older annotations than it needs
         */
        public PostmortemJson build() {
            try {
                return new PostmortemJson(this);
            } catch (LinkageError missing) {
                throw new IllegalStateException(
                        "JSON can be neither read nor written: are tools.jackson.core:jackson-databind 3 and"
                                + " com.fasterxml.jackson.core:jackson-annotations 2.22, or newer ones, on the class path or"
                                + " the module path? Spring Boot 3 manages older annotations.",
                        missing);
            }
        }
    }
}
