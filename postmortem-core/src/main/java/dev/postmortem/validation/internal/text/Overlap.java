package dev.postmortem.validation.internal.text;

import java.util.HashSet;
import java.util.Set;

/** How much two texts say the same. */
public final class Overlap {

    private Overlap() {}

    /** Returns the share of the words of both that each of them has, from 0 to 1; two texts without words are the same. */
    public static double jaccard(Prose a, Prose b) {
        Set<String> all = new HashSet<>(a.words());
        Set<String> common = new HashSet<>(all);
        common.retainAll(new HashSet<>(b.words()));
        all.addAll(b.words());
        return all.isEmpty() ? 1 : (double) common.size() / all.size();
    }
}
