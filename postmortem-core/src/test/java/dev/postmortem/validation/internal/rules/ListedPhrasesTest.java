package dev.postmortem.validation.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.internal.BuiltInRules;
import dev.postmortem.validation.internal.phrase.PhraseBook;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.spi.Phrases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lists of the rules find that read structure too: the brackets hold what is found, a hyphen stands for nothing. */
final class ListedPhrasesTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = ';', nullValues = "-", quoteCharacter = '~', textBlock = """
            failover-state-unverified;position;The [lag] was 2 s
            failover-state-unverified;position;Replica-2 [lagged] by 2 s
            failover-state-unverified;position;It was 40 MB [behind]
            failover-state-unverified;position;The replica had [caught up]
            failover-state-unverified;position;The replica had [not caught up]
            failover-state-unverified;position;There was [no lag] at all
            failover-state-unverified;position;Both nodes were [in sync]
            failover-state-unverified;position;Promoted at [LSN] 5F/3A0
            failover-state-unverified;position;The [GTID] sets are equal
            failover-state-unverified;position;The [replication position] was noted
            failover-state-unverified;position;It had [replayed up to] 10:21
            failover-state-unverified;position;three nodes, [synchronous]
            failover-state-unverified;-;two asynchronous replicas
            failover-state-unverified;-;The flag was set
            failover-state-unverified;-;It caught, up to a point, all errors
            failover-state-unverified;fencing;The old primary was [fenced]
            failover-state-unverified;fencing;The old primary was [not fenced]
            failover-state-unverified;fencing;[Nobody had isolated] the node
            failover-state-unverified;fencing;[STONITH] confirmed it
            failover-state-unverified;fencing;The node was [shut down] first
            failover-state-unverified;fencing;The node was [powered off]
            failover-state-unverified;fencing;West was [demoted]
            failover-state-unverified;fencing;It was made [read-only]
            failover-state-unverified;fencing;It was made [read only]
            failover-state-unverified;fencing;A [split brain] was ruled out
            failover-state-unverified;-;The defence was lively
            failover-state-unverified;-;They shut, down in the cellar, the door
            restore-point-missing;age;a copy 6 h [old]
            restore-point-missing;age;taken two days [ago]
            restore-point-missing;-;the threshold was raised
            restore-point-missing;copy;from the nightly [backup]
            restore-point-missing;copy;from two [snapshots]
            restore-point-missing;-;without any backup
            restore-point-missing;-;from the backup-host
            restore-point-missing;log;up to [LSN] 5F/3A0
            restore-point-missing;log;up to the last [log position]
            restore-point-missing;-;up to the last position
            restore-point-missing;trial;into a copy for the [investigation]
            restore-point-missing;trial;into a [scratch] instance
            restore-point-missing;trial;to [analyse] the rows
            restore-point-missing;trial;to [analyze] the rows
            restore-point-missing;trial;a [rehearsal] of the release
            restore-point-missing;-;rebuilt from scratch
            restore-point-missing;-;this was not a drill
            restore-point-missing;-;drilled holes
            data-loss-undeclared;trial;into a [sandbox]
            data-loss-undeclared;denial;There was [no loss of data]
            data-loss-unverified;denial;[No rows were lost]
            data-loss-unverified;denial;[No committed transactions have been lost]
            data-loss-unverified;denial;We [didn't lose any orders]
            data-loss-unverified;denial;We [didn’t lose any orders]
            data-loss-unverified;denial;We [did not lose data]
            data-loss-unverified;ending;It ended with [zero data loss].
            data-loss-unverified;ending;It ended [without any permanent data loss].
            data-loss-unverified;going-on;There was [no data loss during] it
            data-loss-unverified;-;It is unknown whether no rows were lost
            data-loss-unverified;-;They made sure that no data was lost
            data-loss-unverified;-;They will ensure no data loss
            data-loss-unverified;-;Three rows were lost
            data-loss-unverified;-;No time was lost
            migration-record-incomplete;migration;The [schema migration] began
            migration-record-incomplete;migration;Two [schema changes] at once
            migration-record-incomplete;migration;The [backfill] began
            migration-record-incomplete;migration;[Flyway] waited
            migration-record-incomplete;numbered;Ran [migration] 412
            migration-record-incomplete;-;This was not a schema change
            migration-record-incomplete;-;A migrating bird
            rollback-timeline-mismatch;undone;[Rolled back] the release
            rollback-timeline-mismatch;undone;The [rollback] began
            rollback-timeline-mismatch;undone;The [auto-rollback] began
            rollback-timeline-mismatch;undone;[Reverted] the change
            rollback-timeline-mismatch;undone;It could [not be reverted] at once
            rollback-timeline-mismatch;-;Rolled out the release
            rollback-timeline-mismatch;-;The wheel rolled, back it came
            detection-gap-unaddressed;watching;Add an [alert] on lag
            detection-gap-unaddressed;watching;Send a [page] when writes fail
            detection-gap-unaddressed;watching;Set up [paging] for lag
            detection-gap-unaddressed;watching;[Monitoring] of locks
            detection-gap-unaddressed;watching;Build a [dashboard]
            detection-gap-unaddressed;watching;Write a [probe]
            detection-gap-unaddressed;watching;Enable [lag_alert]
            detection-gap-unaddressed;watching;There is [no alert] on lag
            detection-gap-unaddressed;-;Set lock_timeout
            detection-gap-unaddressed;-;Split the campaign
            users-affected-unquantified;felt;EU [customers were affected]
            users-affected-unquantified;felt;[Users could not] log in
            users-affected-unquantified;felt;[Users couldn't] log in
            users-affected-unquantified;felt;[Tenants in the two regions saw] errors
            users-affected-unquantified;done-to;It ended for the [affected EU customers]
            users-affected-unquantified;-;No customers were affected
            users-affected-unquantified;-;Users may have been affected
            users-affected-unquantified;-;It is unlikely that users saw errors
            users-affected-unquantified;-;Jobs were affected
            users-affected-unquantified;-;Customers, affected was nobody
            summary-not-brief;day;It began on [Monday]
            summary-not-brief;day;It began [yesterday]
            summary-not-brief;day;It broke after [Tuesday's] deploy
            summary-not-brief;day;It was [not seen until Friday]
            summary-not-brief;-;It began in spring
            summary-not-brief;effect;The shop was [down]
            summary-not-brief;effect;The shop was [never down]
            summary-not-brief;effect;The extent is [unknown]
            summary-not-brief;effect;Orders were [read-only]
            summary-not-brief;-;The shop was slow
            stated-figure-mismatch;phase;of [outage]
            stated-figure-mismatch;phase;of [write-unavailability]
            stated-figure-mismatch;phase;time [to recover]
            stated-figure-mismatch;phase;[until restored]
            stated-figure-mismatch;phase;mean [detection time]
            stated-figure-mismatch;-;of lost changes
            timeline-time-imprecise;vague;[Soon] it stopped
            timeline-time-imprecise;behind-a-unit;10 minutes [later] it stopped
            timeline-time-imprecise;-;later than agreed
            """)
    void finds_what_it_is_meant_to(String rule, String list, String marked) {
        String text = marked.replace("[", "").replace("]", "");

        List<String> found = new PhraseBook(Map.of(rule, phrases(rule)), List.of())
                .find(Prose.of(text), token -> false).getOrDefault(rule, List.of()).stream()
                        .map(hit -> hit.list() + ": "
                                + text.substring(hit.span().start(), hit.span().end()))
                        .toList();

        assertThat(found).isEqualTo(list == null ? List.of() : List.of(list + ": " + marked(marked)));
    }

    private static String marked(String text) {
        return text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    }

    private static Phrases phrases(String rule) {
        return BuiltInRules.all().stream()
                .map(each -> each.descriptor())
                .filter(descriptor -> descriptor.id().equals(rule))
                .findFirst()
                .flatMap(descriptor -> descriptor.phrases())
                .orElseThrow();
    }
}
