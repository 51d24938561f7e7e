package dev.postmortem.validation.internal;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Finding;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The one order in which findings are told: as the document runs, and the same for the same document. */
final class DocumentOrder {

    /** Bean Validation hands over a set, so that nothing but the finding itself may decide. */
    static final Comparator<Finding> OF_FINDINGS = Comparator.comparing(
                    (Finding finding) -> finding.location().pointer(), DocumentOrder::comparePointers)
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::message);

    private DocumentOrder() {}

    /** Compares as the parts stand in the document: what holds others before them, and indexes as numbers. */
    static int comparePointers(String a, String b) {
        Iterator<String> left = tokens(a);
        Iterator<String> right = tokens(b);
        Type holder = Postmortem.class;
        while (left.hasNext() && right.hasNext()) {
            String mine = left.next();
            String theirs = right.next();
            if (!mine.equals(theirs)) {
                int places = Integer.compare(place(mine, holder), place(theirs, holder));
                return places == 0 ? mine.compareTo(theirs) : places;
            }
            holder = inside(holder, mine);
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    private static Iterator<String> tokens(String pointer) {
        return Arrays.stream(pointer.split("/", -1)).skip(1).iterator();
    }

    /** Keys of a map, and what stands in types that are chosen at run time, have no place but their name. */
    private static int place(String token, Type holder) {
        if (raw(holder) == List.class) {
            return Integer.parseInt(token);
        }
        List<RecordComponent> components = components(holder);
        return components.stream().map(RecordComponent::getName).toList().indexOf(token);
    }

    private static Type inside(Type holder, String token) {
        if (raw(holder) == List.class) {
            return argument(holder);
        }
        return components(holder).stream()
                .filter(component -> component.getName().equals(token))
                .map(RecordComponent::getGenericType)
                .map(type -> raw(type) == Optional.class ? argument(type) : type)
                .findFirst()
                .orElse(Object.class);
    }

    private static List<RecordComponent> components(Type type) {
        return type instanceof Class<?> record && record.isRecord() ? List.of(record.getRecordComponents()) : List.of();
    }

    private static Type raw(Type type) {
        return type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
