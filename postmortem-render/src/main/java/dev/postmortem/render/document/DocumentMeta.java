package dev.postmortem.render.document;

import java.util.Map;
import java.util.Optional;

/**
 * What a document says about itself.
 *
 * @param id the id of the incident, such as {@code INC-142}; absent if it has none
 * @param title the title
 * @param language the language of the words on the page as a BCP 47 tag, such as {@code en}; absent if unknown
 * @param properties facts for machines, such as {@code severity} or {@code started}, in the order in which they are shown
 * @param data what the document was made from, for formats that can carry it along; absent unless somebody asked for it
 * @since 0.1.0
 */
public record DocumentMeta(
        Optional<String> id,
        String title,
        Optional<String> language,
        Map<String, String> properties,
        Optional<DocumentData> data) {

    /** Checks the title and copies the properties. */
    public DocumentMeta {
        id = Require.orEmpty(id).filter(known -> !known.isBlank());
        title = Require.text("DocumentMeta.title", title);
        language = Require.orEmpty(language);
        properties = Require.map("DocumentMeta.properties", properties);
        data = Require.orEmpty(data);
    }

    /**
     * Makes what a document without data says about itself.
     *
     * @param id the id of the incident; absent if it has none, and if it is blank
     * @param title the title
     * @param language the language of the words on the page as a BCP 47 tag; absent if unknown
     * @param properties facts for machines, in the order in which they are shown
     */
    public DocumentMeta(Optional<String> id, String title, Optional<String> language, Map<String, String> properties) {
        this(id, title, language, properties, Optional.empty());
    }
}
