package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.Phase;
import dev.postmortem.validation.internal.facts.Phases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** While an incident is fought, something happens. */
final class TimelineGapUnexplained implements PostmortemRule {

    private static final RuleOption<Duration> LONGEST = RuleOption.duration(
            "longest", Duration.ofMinutes(30), "How long nothing need be told between detection and recovery");

    private static final RuleOption<Integer> SHARE = RuleOption.number(
                    "share",
                    40,
                    "For what share of the time from detection to recovery, in percent, nothing need be told")
            .atLeast(0);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("timeline-gap-unexplained")
            .category(Category.TIMELINE)
            .severity(FindingSeverity.INFO)
            .precision(PrecisionClass.MEDIUM)
            .summary("Between detection and recovery the timeline leaves no long gap unexplained")
            .rationale("The hours of which nothing is told are often those in which a restore ran, or in which nobody"
                    + " knew what to do; both are worth learning from. An event that lasted, an attempt with its"
                    + " beginning and end, or a gap with an explanation closes them. Before the detection and after"
                    + " the recovery gaps are common and say little.")
            .source(
                    "Pilot over the postmortems of dfds: 75 gaps of more than an hour in 26 documents, too many to tell"
                            + " of each",
                    "https://github.com/dfds/postmortems")
            .source("Design of this library: a gap counts if it is long by the clock and long for the incident")
            .option(LONGEST)
            .option(SHARE)
            .message("From {from} to {to} the timeline tells nothing for {length} of the {whole} from detection to"
                    + " recovery: add what happened, or a gap that explains the wait")
            .build();

    /** The time from detection to recovery, and what of it may be left untold. */
    private record Stretch(
            Instant from, Instant to, Duration whole, Duration limit, Phase end, LocalClock clock, boolean sketched) {

        /** A sketch with nothing between detection and recovery has no gap: another rule asks for its events. */
        boolean mayLeaveUntold(Instant first, Instant last) {
            return Duration.between(first, last).compareTo(limit) <= 0
                    || (sketched && first.equals(from) && last.equals(to));
        }
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        // An explanation that names no time that can be compared may explain any gap.
        boolean explained = postmortem.timeline().gaps().stream()
                .anyMatch(gap -> gap.when().starts().isEmpty());
        Phases phases = Phases.of(context);
        Optional<Phase> detected = phases.findOrGuess(Milestone.DETECTED);
        Optional<Phase> ended = Course.ended(phases);
        if (!explained && !postmortem.timeline().events().isEmpty() && detected.isPresent() && ended.isPresent()) {
            search(ToldStretch.of(postmortem), detected.get(), stretch(context, detected.get(), ended.get()), findings);
        }
    }

    private static Stretch stretch(RuleContext context, Phase detected, Phase ended) {
        Instant from = ToldStretch.minute(detected.at().latest());
        Instant to = ToldStretch.minute(ended.at().earliest());
        Duration whole = Duration.between(from, to);
        Duration share = whole.multipliedBy(context.option(SHARE)).dividedBy(100);
        Duration longest = context.option(LONGEST);
        Duration limit = share.compareTo(longest) > 0 ? share : longest;
        LocalClock clock = LocalClock.of(context.postmortem());
        boolean sketched = context.postmortem().timeline().events().size() < TimelineKeyEventMissing.KEY_EVENTS;
        return new Stretch(from, to, whole, limit, ended, clock, sketched);
    }

    /** Goes through what is told, and keeps until when something is. */
    private static void search(List<ToldStretch> all, Phase detected, Stretch stretch, FindingSink findings) {
        Instant until = stretch.from();
        String before = detected.pointer();
        boolean followed = false;
        for (ToldStretch told : all) {
            if (!followed) {
                report(until, told.from(), before, told.pointer(), stretch, findings);
            }
            if (told.event() && !told.from().isBefore(stretch.from())) {
                before = told.pointer();
            }
            followed = told.event() ? told.followed() : followed;
            until = told.to().isAfter(until) ? told.to() : until;
        }
        if (!followed) {
            report(until, stretch.to(), before, stretch.end().pointer(), stretch, findings);
        }
    }

    private static void report(
            Instant from, Instant next, String before, String after, Stretch stretch, FindingSink findings) {
        Instant to = next.isBefore(stretch.to()) ? next : stretch.to();
        if (stretch.mayLeaveUntold(from, to)) {
            return;
        }
        findings.report()
                .at(before)
                .related(next.isBefore(stretch.to()) ? after : stretch.end().pointer(), "where it goes on")
                .with("from", stretch.clock().at(from))
                .with("to", stretch.clock().at(to))
                .with("length", Duration.between(from, to))
                .with("whole", stretch.whole());
    }
}
