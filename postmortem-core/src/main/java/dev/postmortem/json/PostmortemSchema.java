package dev.postmortem.json;

import dev.postmortem.internal.ResourceLines;

/**
 * The JSON Schema of a postmortem, draft 2020-12, which is generated from the model.
 *
 * <p>It describes what this library writes. Reading is a little more lenient: null stands for a property that is left
 * out.
 *
 * @since 0.1.0
 */
public final class PostmortemSchema {

    private static final String ID = "https://postmortem.dev/schema/postmortem-1.schema.json";
    private static final String RESOURCE = "postmortem-1.schema.json";

    private PostmortemSchema() {}

    /**
     * The schema's {@code $id}, which names it and need not lead anywhere.
     *
     * @return the id
     */
    public static String id() {
        return ID;
    }

    /**
     * The schema itself.
     *
     * @return the schema as JSON text
     */
    public static String text() {
        return ResourceLines.text(PostmortemSchema.class, RESOURCE);
    }
}
