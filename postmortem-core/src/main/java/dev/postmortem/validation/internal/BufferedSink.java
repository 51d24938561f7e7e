package dev.postmortem.validation.internal;

import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleMessage;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a rule reports until it has returned, so that a rule that fails leaves nothing half told. */
final class BufferedSink implements FindingSink {

    private final RuleDescriptor descriptor;
    private final Pointers pointers;
    private final List<Draft> drafts = new ArrayList<>();

    BufferedSink(RuleDescriptor descriptor, Pointers pointers) {
        this.descriptor = descriptor;
        this.pointers = pointers;
    }

    @Override
    public FindingDraft report() {
        return report("");
    }

    @Override
    public FindingDraft report(String subId) {
        RuleMessage message = descriptor
                .message(subId)
                .orElseThrow(() -> new IllegalArgumentException("The rule " + descriptor.id()
                        + " declares no message \""
                        + subId + "\": it has "
                        + descriptor.messages().stream().map(RuleMessage::subId).toList()));
        Draft draft = new Draft(message, pointers);
        drafts.add(draft);
        return draft;
    }

    List<Draft> drafts() {
        return drafts;
    }
}
