package dev.postmortem.redaction.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was found in a text, each with what stands in its place. */
final class Hits {

    /** A part of a text that is replaced. */
    private record Hit(int start, int end, String replacement) {}

    private final List<Hit> hits = new ArrayList<>();

    void add(int start, int end, String replacement) {
        if (end > start) {
            hits.add(new Hit(start, end, replacement));
        }
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }

    /** Adds what was found in another form of the text, where it stands in the text itself. */
    void addAll(Hits others, OtherForm form) {
        others.hits.forEach(hit -> add(form.start(hit.start()), form.end(hit.end()), hit.replacement()));
    }

    /** Leaves out what lies within what stands in place of something already. */
    void spare(String text, List<String> placeholders) {
        NavigableMap<Integer, Integer> spared = spared(text, placeholders);
        hits.removeIf(hit -> {
            Map.Entry<Integer, Integer> before = spared.floorEntry(hit.start());
            return before != null && hit.end() <= before.getValue();
        });
    }

    /** Returns where placeholders stand: each start with the end of what reaches farthest of all that start until there. */
    private static NavigableMap<Integer, Integer> spared(String text, List<String> placeholders) {
        NavigableMap<Integer, Integer> spared = new TreeMap<>();
        for (String placeholder : placeholders) {
            for (int at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1)) {
                spared.merge(at, at + placeholder.length(), Math::max);
            }
        }
        int farthest = 0;
        for (Map.Entry<Integer, Integer> each : spared.entrySet()) {
            farthest = Math.max(farthest, each.getValue());
            each.setValue(farthest);
        }
        return spared;
    }

    /** Returns the text with each part replaced; parts that overlap are one, named after the longest of them. */
    String replacedIn(String text) {
        hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()));
        StringBuilder replaced = new StringBuilder(text.length());
        int copied = 0;
        int i = 0;
        while (i < hits.size()) {
            Hit longest = hits.get(i);
            int start = longest.start();
            int end = longest.end();
            for (i++; i < hits.size() && hits.get(i).start() < end; i++) {
                Hit next = hits.get(i);
                end = Math.max(end, next.end());
                longest = next.end() - next.start() > longest.end() - longest.start() ? next : longest;
            }
            replaced.append(text, copied, start).append(longest.replacement());
            copied = end;
        }
        return replaced.append(text, copied, text.length()).toString();
    }
}
