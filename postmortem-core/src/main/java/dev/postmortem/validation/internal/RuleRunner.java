package dev.postmortem.validation.internal;

import dev.postmortem.model.internal.Shown;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingOrigin;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Gate;
import dev.postmortem.validation.Passage;
import dev.postmortem.validation.RelatedLocation;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs rules, each by itself: one that fails takes nothing with it but its own findings. */
final class RuleRunner {

    private final Run run;
    private final Gate gate;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();

    RuleRunner(Run run, Gate gate) {
        this.run = run;
        this.gate = gate;
    }

    void run(ConfiguredRule configured) {
        run(configured, sink -> configured.rule().check(new RunContext(run, configured), sink));
    }

    /** Runs what speaks in the name of a rule. */
    void run(ConfiguredRule configured, Consumer<FindingSink> check) {
        BufferedSink sink = new BufferedSink(configured.descriptor(), run.pointers());
        try {
            findings.addAll(found(configured, drafts(check, sink)));
            if (sink.isFull()) {
                fail(configured, sink.tooMany());
            }
        } catch (Throwable failure) {
            Thrown.passOn(failure);
            fail(configured, Thrown.told(failure));
        }
    }

    private static List<Draft> drafts(Consumer<FindingSink> check, BufferedSink sink) {
        try {
            check.accept(sink);
        } catch (RuntimeException refused) {
            // Of a rule that was stopped because it did not come to an end, what it had said until then is right.
            if (!sink.isFull()) {
                throw refused;
            }
        } finally {
            sink.close();
        }
        sink.breach().ifPresent(breach -> {
            throw new IllegalStateException(breach);
        });
        return sink.drafts();
    }

    private List<Finding> found(ConfiguredRule configured, List<Draft> drafts) {
        List<Finding> found = new ArrayList<>();
        for (Draft draft : drafts) {
            level(configured, draft).severity().ifPresent(severity -> found.add(finding(configured, draft, severity)));
        }
        return found;
    }

    private void fail(ConfiguredRule configured, String message) {
        failures.add(new RuleFailure(configured.id(), message, configured.canBlock(gate)));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Drops the findings that were fetched, and keeps the failures. */
    void forget() {
        findings.clear();
    }

    List<RuleFailure> failures() {
        return failures;
    }

    private static RuleLevel level(ConfiguredRule configured, Draft draft) {
        return configured.levels().getOrDefault(draft.message().subId(), RuleLevel.OFF);
    }

    private Finding finding(ConfiguredRule configured, Draft draft, FindingSeverity severity) {
        RuleDescriptor descriptor = configured.descriptor();
        String ruleId = RuleIds.joined(descriptor.id(), draft.message().subId());
        Place place = place(draft.pointer());
        Optional<String> meant = place.text().map(text -> meant(text, draft.span()));
        if (meant.isEmpty() && draft.span().isPresent()) {
            throw new IllegalArgumentException("There is no text at " + draft.pointer() + " of which "
                    + draft.span().get() + " could be a part: leave out the span");
        }
        // What must not be repeated is in no fingerprint either, because a hash of few characters can be guessed.
        Optional<String> shown = descriptor.redacted() ? Optional.empty() : meant;
        Optional<Passage> passage = place.text()
                .filter(text -> !descriptor.redacted())
                .flatMap(text -> draft.span().map(span -> Passages.around(text, span)));
        return Finding.builder()
                .ruleId(ruleId)
                .category(descriptor.category())
                .severity(severity)
                .precision(descriptor.precision())
                .message(MessageText.of(
                        descriptor,
                        draft.message(),
                        draft.arguments(),
                        run.host().locale()))
                .arguments(draft.arguments())
                .location(place.location(draft.span()))
                .related(draft.related().stream()
                        .map(other -> new RelatedLocation(place(other.pointer()).location(), other.label()))
                        .toList())
                .excerpt(shown.map(Shown::cut))
                .passage(passage)
                .suggestions(draft.suggestions())
                .helpUri(descriptor.helpUri())
                .fingerprint(Fingerprint.of(ruleId, place.stablePointer(), shown.orElse("")))
                .origin(FindingOrigin.RULE)
                .build();
    }

    private Place place(String pointer) {
        return Place.at(pointer, run.postmortem(), run.hashes());
    }

    private static String meant(String text, Optional<TextSpan> span) {
        if (span.isEmpty()) {
            return text;
        }
        int start = span.get().start();
        int end = span.get().end();
        if (end > text.length()) {
            throw new IllegalArgumentException("The span " + span.get() + " ends beyond the text, which has "
                    + text.length() + " characters: " + Shown.quote(text));
        }
        if (isWithinCharacter(text, start) || isWithinCharacter(text, end)) {
            throw new IllegalArgumentException(
                    "The span " + span.get() + " parts the two halves of a character: " + Shown.quote(text));
        }
        return text.substring(start, end);
    }

    private static boolean isWithinCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
