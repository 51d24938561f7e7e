package dev.postmortem.validation.internal;

import dev.postmortem.internal.Components;
import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.TextSpan;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one order in which findings are told: as the document runs, and the same for the same document. */
final class DocumentOrder {

    /** A finding with the way to its place, which is found out once and compared often. */
    private record Told(Finding finding, List<Step> way) {}

    /** A step of a pointer with the place of its property among the others. */
    private record Step(int place, String token) {}

    private static final Comparator<Step> STEPS =
            Comparator.comparingInt(Step::place).thenComparing(Step::token);

    /** Bean Validation hands over a set, so that nothing but the finding itself may decide. */
    private static final Comparator<Told> TOLD = Comparator.comparing(Told::way, DocumentOrder::compareWays)
            .thenComparingInt(told ->
                    told.finding().location().span().map(TextSpan::start).orElse(-1))
            .thenComparing(told -> told.finding().ruleId())
            .thenComparing(told -> told.finding().message());

    private DocumentOrder() {}

    static Stream<Finding> sorted(Stream<Finding> findings) {
        return findings.map(finding -> new Told(finding, way(finding.location().pointer())))
                .sorted(TOLD)
                .map(Told::finding);
    }

    /** Compares as the parts stand in the document: what holds others before them, and indexes as numbers. */
    private static int compareWays(List<Step> a, List<Step> b) {
        int common = Math.min(a.size(), b.size());
        for (int i = 0; i < common; i++) {
            int order = STEPS.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static List<Step> way(String pointer) {
        List<Step> way = new ArrayList<>();
        Type holder = Postmortem.class;
        String[] tokens = pointer.split("/", -1);
        for (String token : Arrays.asList(tokens).subList(1, tokens.length)) {
            way.add(new Step(place(token, holder), token));
            holder = inside(holder, token);
        }
        return way;
    }

    /** Keys of a map, and what stands in types that are chosen at run time, have no place but their name. */
    private static int place(String token, Type holder) {
        if (raw(holder) == List.class) {
            return Integer.parseInt(token);
        }
        return component(holder, token).map(Components.Component::place).orElse(-1);
    }

    private static Type inside(Type holder, String token) {
        if (raw(holder) == List.class) {
            return argument(holder);
        }
        return component(holder, token)
                .map(Components.Component::type)
                .map(type -> raw(type) == Optional.class ? argument(type) : type)
                .orElse(Object.class);
    }

    private static Optional<Components.Component> component(Type holder, String name) {
        return holder instanceof Class<?> type ? Components.find(type, name) : Optional.empty();
    }

    private static Type raw(Type type) {
        return type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
