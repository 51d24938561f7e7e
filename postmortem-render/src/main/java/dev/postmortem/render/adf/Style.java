package dev.postmortem.render.adf;

import dev.postmortem.render.internal.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a text. Code goes together with a link and with nothing else.
 *
 * @param strong whether it stands out
 * @param emphasis whether it is said with stress
 * @param code whether it is code
 * @param address where it leads to; null if it is no link
 */
record Style(
        boolean strong,
        boolean emphasis,
        boolean code,
        @Nullable String address) {

    static final Style PLAIN = new Style(false, false, false, null);

    Style asStrong() {
        return new Style(true, emphasis, code, address);
    }

    Style asEmphasis() {
        return new Style(strong, true, code, address);
    }

    Style asCode() {
        return new Style(false, false, true, address);
    }

    Style leadingTo(String url) {
        return new Style(strong, emphasis, code, url);
    }

    boolean isLink() {
        return address != null;
    }

    /** Returns the one of two in which a blank is seen less; the first if it makes no difference. */
    static Style lighter(Style one, Style other) {
        return other.isLighterThan(one) ? other : one;
    }

    /** Says whether a blank is seen less in this one. */
    boolean isLighterThan(Style other) {
        return weight() < other.weight();
    }

    private int weight() {
        return (code ? 8 : 0) + (address != null ? 4 : 0) + (strong ? 2 : 0) + (emphasis ? 1 : 0);
    }

    /** Writes the marks of a text node, which is open. */
    void write(JsonWriter json) throws IOException {
        if (weight() == 0) {
            return;
        }
        json.array("marks");
        if (address != null) {
            json.object()
                    .text("type", "link")
                    .object("attrs")
                    .text("href", address)
                    .endObject()
                    .endObject();
        }
        mark(code, "code", json);
        mark(emphasis, "em", json);
        mark(strong, "strong", json);
        json.endArray();
    }

    private static void mark(boolean on, String type, JsonWriter json) throws IOException {
        if (on) {
            json.object().text("type", type).endObject();
        }
    }
}
