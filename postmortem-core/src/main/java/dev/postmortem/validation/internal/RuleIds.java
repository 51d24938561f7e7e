package dev.postmortem.validation.internal;

/** Takes the id of a finding's rule apart: {@code action-incomplete/owner} is the rule and one thing it can say. */
final class RuleIds {

    private RuleIds() {}

    static String joined(String id, String subId) {
        return subId.isEmpty() ? id : id + "/" + subId;
    }

    static String base(String ruleId) {
        int slash = ruleId.indexOf('/');
        return slash < 0 ? ruleId : ruleId.substring(0, slash);
    }

    static String sub(String ruleId) {
        int slash = ruleId.indexOf('/');
        return slash < 0 ? "" : ruleId.substring(slash + 1);
    }
}
