package dev.postmortem.render.report;

/** The ids by which findings name what found them. */
final class RuleIds {

    private RuleIds() {}

    /** Returns the id of the rule, without the part that names one of the things it can say. */
    static String rule(String findingId) {
        int slash = findingId.indexOf('/');
        return slash < 0 ? findingId : findingId.substring(0, slash);
    }
}
