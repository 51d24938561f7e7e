package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.Absence;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one walk over the texts of a postmortem, section by section. */
final class ProseWalk {

    private final Postmortem postmortem;
    private final List<ProseField> found = new ArrayList<>();

    private ProseWalk(Postmortem postmortem) {
        this.postmortem = postmortem;
    }

    static List<ProseField> over(Postmortem postmortem) {
        ProseWalk walk = new ProseWalk(postmortem);
        walk.header();
        walk.whatHappened();
        walk.analysis();
        walk.response();
        walk.followUp();
        walk.absences();
        return walk.found;
    }

    private void header() {
        above().text("title", postmortem.title())
                .each(
                        "episodes",
                        postmortem.episodes(),
                        (spot, episode) -> spot.text("name", episode.name()).text("description", episode.description()))
                .each(
                        "corrections",
                        postmortem.corrections(),
                        (spot, correction) ->
                                spot.text("what", correction.what()).text("why", correction.why()));
    }

    private void whatHappened() {
        in(SectionName.SUMMARY)
                .text("whatHappened", postmortem.summary().whatHappened())
                .text("affected", postmortem.summary().affected())
                .text("howItEnded", postmortem.summary().howItEnded());
        impact(in(SectionName.IMPACT), postmortem.impact());
        timeline(in(SectionName.TIMELINE), postmortem.timeline());
        detection(in(SectionName.DETECTION), postmortem.detection());
    }

    private static void impact(ProseSpot section, Impact impact) {
        section.text("description", impact.description())
                .each(
                        "measures",
                        impact.measures(),
                        (spot, measure) -> spot.text("noun", measure.noun()).text("scope", measure.scope()))
                .each("windows", impact.windows(), (spot, window) -> spot.text("description", window.description()))
                .each("data", impact.data(), ProseWalk::data);
    }

    private static void data(ProseSpot spot, DataImpact data) {
        spot.verdict("recoverable", data.recoverable())
                .part("repair", data.repair(), (inner, repair) -> inner.text("how", repair.how()))
                .part(
                        "divergentWrites",
                        data.divergentWrites(),
                        (inner, writes) -> inner.text("reconciliation", writes.reconciliation()))
                .text("description", data.description());
    }

    private static void timeline(ProseSpot section, Timeline timeline) {
        section.each(
                        "events",
                        timeline.events(),
                        (spot, event) -> spot.text("text", event.text())
                                .each(
                                        "measures",
                                        event.measures(),
                                        (inner, measure) -> inner.text("noun", measure.noun())
                                                .text("scope", measure.scope())))
                .each("gaps", timeline.gaps(), (spot, gap) -> spot.text("explanation", gap.explanation()));
    }

    private static void detection(ProseSpot section, Detection detection) {
        section.text("description", detection.description())
                .each("alerts", detection.alerts(), (spot, alert) -> spot.text("note", alert.note()))
                .each(
                        "gaps",
                        detection.gaps(),
                        (spot, gap) -> spot.text("text", gap.text()).acceptance(gap.acceptance()));
    }

    private void analysis() {
        rootCause(in(SectionName.ROOT_CAUSE), postmortem.rootCause());
        in(SectionName.CONTRIBUTING_FACTORS)
                .each(
                        "factors",
                        postmortem.contributingFactors().factors(),
                        (spot, factor) -> spot.text("what", factor.what())
                                .text("effect", factor.effect())
                                .acceptance(factor.acceptance()));
    }

    private static void rootCause(ProseSpot section, RootCauseAnalysis analysis) {
        analysis.conclusion()
                .ifPresent(conclusion -> section.reason("conclusion", conclusion.state(), conclusion.reason()));
        section.part("trigger", analysis.trigger(), (spot, trigger) -> spot.text("text", trigger.text()))
                .each("causes", analysis.causes(), ProseWalk::cause)
                .each(
                        "ruledOut",
                        analysis.ruledOut(),
                        (spot, explanation) ->
                                spot.text("what", explanation.what()).text("why", explanation.why()));
    }

    private static void cause(ProseSpot spot, Cause cause) {
        spot.text("text", cause.text())
                .each(
                        "whys",
                        cause.whys(),
                        (inner, why) -> inner.text("question", why.question()).text("answer", why.answer()))
                .acceptance(cause.acceptance());
    }

    private void response() {
        in(SectionName.MITIGATION).each("attempts", postmortem.mitigation().attempts(), ProseWalk::mitigation);
        in(SectionName.ROLLBACK).each("decisions", postmortem.rollback().decisions(), ProseWalk::decision);
        recovery(in(SectionName.RECOVERY), postmortem.recovery());
    }

    private static void mitigation(ProseSpot spot, Mitigation attempt) {
        spot.text("what", attempt.what()).text("purpose", attempt.purpose()).outcome(attempt.outcome());
    }

    private static void decision(ProseSpot spot, RollbackDecision decision) {
        spot.text("rationale", decision.rationale())
                .each(
                        "options",
                        decision.options(),
                        (inner, option) -> inner.text("what", option.what()).text("why", option.why()))
                .text("knownThen", decision.knownThen())
                .verdict("reversible", decision.reversible())
                .text("pointOfNoReturn", decision.pointOfNoReturn())
                .outcome(decision.outcome());
    }

    private static void recovery(ProseSpot section, Recovery recovery) {
        section.each(
                        "checks",
                        recovery.checks(),
                        (spot, check) -> spot.text("what", check.what())
                                .text("method", check.method())
                                .text("expected", check.expected())
                                .text("observed", check.observed())
                                .verdict("result", check.result()))
                .each(
                        "mechanisms",
                        recovery.mechanisms(),
                        (spot, mechanism) -> spot.outcome(mechanism.outcome()).text("note", mechanism.note()))
                .each(
                        "progress",
                        recovery.progress(),
                        (spot, step) -> spot.text("scope", step.scope()).text("note", step.note()));
    }

    private void followUp() {
        in(SectionName.WENT_WELL)
                .each("items", postmortem.wentWell().items(), (spot, item) -> spot.text("text", item.text()));
        in(SectionName.IMPROVEMENTS)
                .each("items", postmortem.improvements().items(), ProseWalk::improvement)
                .each("luck", postmortem.improvements().luck(), ProseWalk::improvement);
        in(SectionName.ACTION_ITEMS).each("items", postmortem.actionItems().items(), ProseWalk::action);
        in(SectionName.LESSONS)
                .each("items", postmortem.lessons().items(), (spot, lesson) -> spot.text("text", lesson.text()));
    }

    private static void improvement(ProseSpot spot, Improvement item) {
        spot.text("text", item.text()).text("noActionReason", item.noActionReason());
    }

    private static void action(ProseSpot spot, ActionItem item) {
        spot.text("what", item.what())
                .text("success", item.success())
                .part("status", item.status(), (inner, status) -> inner.text("reason", status.reason()));
    }

    private void absences() {
        List<Absence> absences = postmortem.absences();
        for (int i = 0; i < absences.size(); i++) {
            new ProseSpot(found, Optional.of(absences.get(i).section().section()), Optional.empty(), "/absences/" + i)
                    .text("reason", absences.get(i).reason());
        }
    }

    private ProseSpot above() {
        return new ProseSpot(found, Optional.empty(), Optional.empty(), "");
    }

    private ProseSpot in(SectionName section) {
        return new ProseSpot(found, Optional.of(section), Optional.empty(), "/" + section.code());
    }
}
