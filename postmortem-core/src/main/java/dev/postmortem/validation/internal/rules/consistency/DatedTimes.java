package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Trigger;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.response.RecoveryStep;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.TimeClaim;
import dev.postmortem.model.value.When;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Times that a postmortem tells, asked whether any two of them lie as far apart as somebody wrote. */
final class DatedTimes {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    /** Beyond so many vague times nearly every duration fits somewhere, and looking for it costs too much. */
    private static final int MOST_VAGUE = 50;

    private final List<InstantRange> all;
    private final List<InstantRange> vague;
    private final Stretches sharp;

    private DatedTimes(Stream<When> times) {
        this.all = times.flatMap(DatedTimes::edges)
                .map(DatedTimes::sharpened)
                .distinct()
                .toList();
        this.vague = all.stream().filter(DatedTimes::isVague).toList();
        this.sharp = new Stretches(all.stream().filter(range -> !isVague(range)).toList());
    }

    /** Returns the times of the events alone. */
    static DatedTimes ofEvents(Postmortem postmortem) {
        return new DatedTimes(events(postmortem));
    }

    /** Returns the times of events, windows and all sections that tell when something was. */
    static DatedTimes of(Postmortem postmortem) {
        return new DatedTimes(told(postmortem));
    }

    /** Returns the same, and the times of the summary and of the response. */
    static DatedTimes ofAll(Postmortem postmortem) {
        return new DatedTimes(Stream.of(
                        told(postmortem),
                        postmortem.summary().when().stream(),
                        postmortem.impact().responseWindow().stream())
                .flatMap(times -> times));
    }

    private static Stream<When> told(Postmortem postmortem) {
        return Stream.of(
                        events(postmortem),
                        postmortem.impact().windows().stream().map(ImpactWindow::when),
                        postmortem.impact().data().stream().flatMap(data -> data.window().stream()),
                        postmortem.detection().when().stream(),
                        postmortem.detection().alerts().stream().flatMap(alert -> alert.firedAt().stream()),
                        postmortem.rootCause().trigger().flatMap(Trigger::when).stream(),
                        postmortem.mitigation().attempts().stream()
                                .flatMap(
                                        attempt -> Stream.concat(attempt.started().stream(), attempt.ended().stream())),
                        postmortem.rollback().decisions().stream()
                                .flatMap(decision ->
                                        Stream.concat(decision.when().stream(), decision.pointOfNoReturnAt().stream())),
                        postmortem.recovery().checks().stream().flatMap(check -> check.when().stream()),
                        postmortem.recovery().progress().stream().map(RecoveryStep::when))
                .flatMap(times -> times);
    }

    private static Stream<When> events(Postmortem postmortem) {
        return postmortem.timeline().events().stream().flatMap(event -> event.when().stream());
    }

    /** Says whether any two of the times may lie as far apart as a duration says. */
    boolean lieApart(StatedDuration duration) {
        return vague.size() > MOST_VAGUE
                || all.stream()
                        .filter(range -> !isVague(range))
                        .anyMatch(from -> sharp.touch(
                                from.earliest().plus(duration.least()),
                                from.latest().plus(duration.most())))
                || vague.stream().anyMatch(one -> all.stream().anyMatch(other -> mayLieApart(one, other, duration)));
    }

    /** A time that is only vaguely known says nothing of how far it lies from itself. */
    private static boolean mayLieApart(InstantRange one, InstantRange other, StatedDuration duration) {
        return !one.equals(other) && (mayFollow(one, other, duration) || mayFollow(other, one, duration));
    }

    private static boolean mayFollow(InstantRange from, InstantRange to, StatedDuration duration) {
        Duration least = Duration.between(from.latest(), to.earliest());
        Duration most = Duration.between(from.earliest(), to.latest());
        return least.compareTo(duration.most()) <= 0 && most.compareTo(duration.least()) >= 0;
    }

    /** Takes a time that is known to the minute for the start of that minute: the tolerance covers the rest. */
    static InstantRange sharpened(InstantRange range) {
        return Duration.between(range.earliest(), range.latest()).compareTo(MINUTE) < 0
                ? new InstantRange(range.earliest(), range.earliest())
                : range;
    }

    private static boolean isVague(InstantRange range) {
        return Duration.between(range.earliest(), range.latest()).plusNanos(1).compareTo(HOUR) > 0;
    }

    /** What another source claims of a time is told as openly as the time itself. */
    private static Stream<InstantRange> edges(When when) {
        return Stream.concat(
                Stream.of(when.starts(), when.ends()).flatMap(Optional::stream),
                when.claims().stream().map(TimeClaim::when).flatMap(DatedTimes::edges));
    }
}
