package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.spi.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All texts of a postmortem in the order of the document: what people wrote, also where a time or an amount is in words.
 *
 * <p>A place is a pointer along the components of the model, which findings turn into one of the document.
 */
public final class TextFields {

    private final List<TextField> fields = new ArrayList<>();

    private TextFields(Postmortem postmortem) {
        enter("", postmortem);
    }

    /** Returns the texts of the postmortem at hand, collected once for all rules. */
    public static TextFields of(RuleContext context) {
        return context.shared(TextFields.class, shared -> of(shared.postmortem()));
    }

    /** Returns the texts of a postmortem. */
    static TextFields of(Postmortem postmortem) {
        return new TextFields(postmortem);
    }

    /** Returns all of them. */
    public List<TextField> all() {
        return List.copyOf(fields);
    }

    /** Returns those at a place or anywhere in it, for example {@code /impact}. */
    public List<TextField> in(String place) {
        return fields.stream()
                .filter(field ->
                        field.pointer().equals(place) || field.pointer().startsWith(place + "/"))
                .toList();
    }

    private void enter(String pointer, Record holder) {
        for (TextComponents.Component component : TextComponents.of(holder.getClass())) {
            collect(pointer + "/" + component.name(), component.read(holder), component.isText());
        }
    }

    private void collect(String pointer, Object value, boolean text) {
        if (value instanceof String written) {
            if (text) {
                fields.add(new TextField(pointer, written));
            }
        } else if (value instanceof Record inner) {
            enter(pointer, inner);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(pointer + "/" + i, list.get(i), text);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> collect(pointer + "/" + escaped(key.toString()), held, text));
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
