package dev.postmortem.validation.testing;

import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleMessage;
import dev.postmortem.validation.spi.RuleOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Says what is wrong with how a rule describes itself. */
final class DescriptorCheck {

    /** The linter is blameless too: it speaks of the postmortem, never of its author. */
    private static final Pattern ACCUSING =
            Pattern.compile("(?i)(^|[^a-z])(you|your|you've|author's|wrongly)([^a-z]|$)");

    private DescriptorCheck() {}

    static List<String> problems(PostmortemRule rule) {
        RuleDescriptor descriptor = rule.descriptor();
        List<String> problems = new ArrayList<>();
        if (descriptor != rule.descriptor()) {
            problems.add("descriptor() returns another object at each call: keep it in a constant");
        }
        oneLine(problems, "summary", descriptor.summary());
        for (RuleMessage message : descriptor.messages()) {
            if (ACCUSING.matcher(message.template()).find()) {
                problems.add(
                        "the message \"" + message.subId() + "\" speaks to the author: say what the postmortem says");
            }
        }
        for (RuleOption<?> option : descriptor.options()) {
            oneLine(problems, "summary of the option " + option.name(), option.summary());
        }
        return problems;
    }

    private static void oneLine(List<String> problems, String what, String text) {
        if (text.isBlank() || text.endsWith(".") || text.contains("\n")) {
            problems.add("the " + what + " is \"" + text + "\": it must be one line without a full stop");
        }
    }
}
