package dev.postmortem.render.report;

import static java.util.stream.Collectors.joining;

import dev.postmortem.validation.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What one rule says of one place, in one breath: an action without owner and date is read once, not twice.
 *
 * @param findings the findings, at least one
 */
record Remark(List<Finding> findings) {

    /** Joins findings that follow each other; one that has its own words, other places or suggestions stands alone. */
    static List<Remark> of(List<Finding> findings) {
        List<Remark> remarks = new ArrayList<>();
        int from = 0;
        while (from < findings.size()) {
            int to = from + 1;
            while (to < findings.size() && goTogether(findings.get(from), findings.get(to))) {
                to++;
            }
            remarks.add(new Remark(findings.subList(from, to)));
            from = to;
        }
        return remarks;
    }

    private static boolean goTogether(Finding first, Finding next) {
        return first.severity() == next.severity()
                && rule(first).equals(rule(next))
                && first.location().equals(next.location())
                && isPlain(first)
                && isPlain(next);
    }

    private static boolean isPlain(Finding finding) {
        return finding.location().span().isEmpty()
                && finding.related().isEmpty()
                && finding.suggestions().isEmpty();
    }

    private static String rule(Finding finding) {
        return RuleIds.rule(finding.ruleId());
    }

    Finding first() {
        return findings.get(0);
    }

    /** Returns the first message, and of each other what it says beyond the words with which the first began. */
    List<String> messages() {
        String opening = first().message();
        List<String> messages = new ArrayList<>(List.of(opening));
        findings.stream()
                .skip(1)
                .map(next -> withoutOpening(next.message(), opening))
                .forEach(messages::add);
        return messages;
    }

    private static String withoutOpening(String message, String opening) {
        int common = 0;
        int words = 0;
        while (common < Math.min(message.length(), opening.length())
                && message.charAt(common) == opening.charAt(common)) {
            common++;
            words = message.charAt(common - 1) == ' ' ? common : words;
        }
        return words == 0 ? message : "… " + message.substring(words);
    }

    /** Returns each id once: that of the first finding, and of each other the part that differs, if it has one. */
    String ids() {
        return findings.stream()
                .map(Finding::ruleId)
                .distinct()
                .skip(1)
                .map(id -> ", " + part(id))
                .collect(joining("", first().ruleId(), ""));
    }

    private static String part(String ruleId) {
        String part = ruleId.substring(RuleIds.rule(ruleId).length());
        return part.isEmpty() ? ruleId : part;
    }
}
