package dev.postmortem.render.section;

import dev.postmortem.model.value.Term;
import dev.postmortem.render.document.Actions;
import dev.postmortem.render.label.Labels;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts in a value or in a document, however deep they are. */
final class Told {

    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Told() {}

    /** Returns every text of a document or a part of it: words, codes, addresses, ids. */
    static List<String> texts(Object node) {
        Told told = new Told();
        told.collect(node);
        return told.texts;
    }

    /** Returns all texts of a document or a part of it in one. */
    static String text(Object node) {
        return String.join("", texts(node));
    }

    /** Returns every value of a type that is in a value of the model or in a document. */
    static <T> List<T> all(Object node, Class<T> type) {
        Told told = new Told();
        told.collect(node);
        return told.values.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void collect(Object node) {
        values.add(node);
        if (node instanceof String text) {
            texts.add(text);
        } else if (node instanceof Term term) {
            texts.add(Labels.english().term(term));
        } else if (node instanceof Enum<?>) {
            // How a closed vocabulary reads is tested word by word.
            return;
        } else if (node instanceof LocalDate day) {
            texts.add(day.toString());
        } else if (node instanceof Actions actions) {
            // What trackers get of the actions is on no page, and has a test of its own.
            collect(actions.shown());
        } else if (node instanceof Optional<?> optional) {
            optional.ifPresent(this::collect);
        } else if (node instanceof Iterable<?> elements) {
            elements.forEach(this::collect);
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                collect(key);
                collect(value);
            });
        } else if (node instanceof Record record) {
            components(record);
        }
    }

    private void components(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                collect(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
