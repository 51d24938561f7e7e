package dev.postmortem.validation.internal;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Finding;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The one order in which findings are told: as the document runs, and the same for the same document. */
final class DocumentOrder {

    /** Bean Validation hands over a set, so that nothing but the finding itself may decide. */
    static final Comparator<Finding> OF_FINDINGS = Comparator.comparing(
                    (Finding finding) -> finding.location().pointer(), DocumentOrder::comparePointers)
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::message);

    private static final List<String> SECTIONS = Arrays.stream(Postmortem.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private DocumentOrder() {}

    /** Compares the sections as they stand in the document, then token by token, and indexes as numbers. */
    static int comparePointers(String a, String b) {
        String[] left = a.split("/", -1);
        String[] right = b.split("/", -1);
        int sections = Integer.compare(section(left), section(right));
        if (sections != 0) {
            return sections;
        }
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = compareTokens(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareTokens(String a, String b) {
        boolean numbers = index(a) && index(b);
        return numbers && a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    /** The document as a whole comes before its sections. */
    private static int section(String[] tokens) {
        return tokens.length > 1 ? SECTIONS.indexOf(tokens[1]) : -1;
    }

    private static boolean index(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
