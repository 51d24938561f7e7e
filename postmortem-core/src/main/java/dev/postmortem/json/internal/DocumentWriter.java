package dev.postmortem.json.internal;

import static dev.postmortem.json.JsonProblem.Kind.UNREADABLE_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.json.Layout;
import dev.postmortem.json.PostmortemJsonException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the model's values: the same value gives the same text, whatever the machine, its locale and its class path. */
public final class DocumentWriter {

    private static final JsonMapper MAPPER = mapper();

    private final ObjectWriter writer;
    private final String end;

    /** Makes a writer, which is immutable. */
    public DocumentWriter(Layout layout) {
        this.writer = layout == Layout.PRETTY ? MAPPER.writer().with(printer()) : MAPPER.writer();
        this.end = layout == Layout.PRETTY ? "\n" : "";
    }

    /**
     * Returns the value as JSON.
     *
     * @throws PostmortemJsonException if a text in it has half a surrogate pair, which cannot be encoded
     */
    public String write(Object value) {
        String json = writer.writeValueAsString(value);
        if (Surrogates.firstUnpaired(json) >= 0) {
            Problems problems = new Problems(Integer.MAX_VALUE);
            reportUnpaired(MAPPER.convertValue(value, Object.class), Path.ROOT, problems);
            problems.throwIfAny();
        }
        return json + end;
    }

    /** Leaves out what says nothing: empty lists and attributes, and sections in which there is nothing. */
    private static JsonMapper mapper() {
        JsonInclude.Value notEmpty = JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null);
        JsonInclude.Value notEmptySection =
                JsonInclude.Value.construct(JsonInclude.Include.CUSTOM, null, EmptySection.class, null);
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .defaultLocale(Locale.ROOT)
                .defaultTimeZone(TimeZone.getTimeZone("UTC"))
                .withConfigOverride(List.class, lists -> lists.setInclude(notEmpty))
                .withConfigOverride(Map.class, attributes -> attributes.setInclude(notEmpty));
        for (Class<?> section : EmptySection.types()) {
            builder.withConfigOverride(section, sections -> sections.setIncludeAsProperty(notEmptySection));
        }
        return builder.build();
    }

    private static void reportUnpaired(@Nullable Object value, Path path, Problems problems) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, below) -> {
                reportUnpaired(name, path, problems);
                reportUnpaired(below, path.property((String) name), problems);
            });
        } else if (value instanceof Iterable<?> list) {
            int index = 0;
            for (Object element : list) {
                reportUnpaired(element, path.element(index++), problems);
            }
        } else if (value instanceof String text && Surrogates.firstUnpaired(text) >= 0) {
            problems.add(
                    UNREADABLE_VALUE,
                    path,
                    null,
                    "the text has half a surrogate pair at index "
                            + Surrogates.firstUnpaired(text)
                            + ", which is no character and cannot be written: was the text cut in the middle of one?");
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
