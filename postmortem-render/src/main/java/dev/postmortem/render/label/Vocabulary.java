package dev.postmortem.render.label;

import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.DatabaseRole;
import dev.postmortem.model.Relation;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.cause.CauseKind;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.LessonKind;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.response.MechanismKind;
import dev.postmortem.model.response.OptionKind;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.model.value.MigrationMethod;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.StatementClass;
import dev.postmortem.model.value.Term;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The open vocabularies by the name of their class, with the terms of each that a translation should know.
 *
 * @param of makes a term of a code, which may be one of a house's own
 * @param known the terms that the model has; those that read the same in every language are left out
 */
record Vocabulary(Function<String, ? extends Term> of, List<? extends Term> known) {

    private static final Map<String, Vocabulary> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "ActionEffect",
                    new Vocabulary(
                            ActionEffect::of,
                            List.of(
                                    ActionEffect.PREVENT,
                                    ActionEffect.DETECT,
                                    ActionEffect.MITIGATE,
                                    ActionEffect.REPAIR,
                                    ActionEffect.INVESTIGATE,
                                    ActionEffect.PROCESS,
                                    ActionEffect.DOCUMENT))),
            Map.entry(
                    "CauseKind",
                    new Vocabulary(
                            CauseKind::of,
                            List.of(CauseKind.TECHNICAL_CAUSE, CauseKind.PROCESS_GAP, CauseKind.FAILED_ASSUMPTION))),
            Map.entry(
                    "CheckFamily",
                    new Vocabulary(
                            CheckFamily::of,
                            List.of(
                                    CheckFamily.DATA_VERIFICATION,
                                    CheckFamily.PERFORMANCE,
                                    CheckFamily.ERROR_RATE,
                                    CheckFamily.OTHER))),
            Map.entry(
                    "DataEffect",
                    new Vocabulary(
                            DataEffect::of,
                            List.of(
                                    DataEffect.LOST,
                                    DataEffect.CORRUPTED,
                                    DataEffect.STALE,
                                    DataEffect.DUPLICATED,
                                    DataEffect.DISCARDED,
                                    DataEffect.EXPOSED,
                                    DataEffect.INTACT))),
            Map.entry("DatabaseEngine", new Vocabulary(DatabaseEngine::of, List.of(DatabaseEngine.OTHER_SQL))),
            Map.entry(
                    "DatabaseRole",
                    new Vocabulary(
                            DatabaseRole::of,
                            List.of(
                                    DatabaseRole.PRIMARY,
                                    DatabaseRole.REPLICA,
                                    DatabaseRole.STANDBY,
                                    DatabaseRole.SHARD,
                                    DatabaseRole.ARBITER,
                                    DatabaseRole.COORDINATOR))),
            Map.entry(
                    "DetectionMethod",
                    new Vocabulary(
                            DetectionMethod::of,
                            List.of(
                                    DetectionMethod.ALERT,
                                    DetectionMethod.USER_REPORT,
                                    DetectionMethod.LOG_OR_DASHBOARD,
                                    DetectionMethod.MANUAL))),
            Map.entry(
                    "EventKind",
                    new Vocabulary(
                            EventKind::of,
                            List.of(
                                    EventKind.CHANGE,
                                    EventKind.SYMPTOM,
                                    EventKind.ALERT,
                                    EventKind.DETECTION,
                                    EventKind.ACKNOWLEDGEMENT,
                                    EventKind.ESCALATION,
                                    EventKind.DECISION,
                                    EventKind.MITIGATION,
                                    EventKind.ROLLBACK,
                                    EventKind.FAILOVER,
                                    EventKind.RESTORE,
                                    EventKind.RECOVERY,
                                    EventKind.VALIDATION,
                                    EventKind.COMMUNICATION,
                                    EventKind.BACKGROUND))),
            Map.entry(
                    "IncidentKind",
                    new Vocabulary(
                            IncidentKind::of,
                            List.of(
                                    IncidentKind.OUTAGE,
                                    IncidentKind.PERFORMANCE_DEGRADATION,
                                    IncidentKind.MIGRATION,
                                    IncidentKind.DATA_CORRUPTION,
                                    IncidentKind.DATA_LOSS,
                                    IncidentKind.ROLLBACK_OR_EMERGENCY_FIX,
                                    IncidentKind.NEAR_MISS))),
            Map.entry(
                    "LessonKind",
                    new Vocabulary(
                            LessonKind::of, List.of(LessonKind.DESIGN, LessonKind.PROCESS, LessonKind.RESILIENCE))),
            Map.entry(
                    "MeasureKind",
                    new Vocabulary(
                            MeasureKind::of,
                            List.of(
                                    MeasureKind.USERS,
                                    MeasureKind.REQUESTS,
                                    MeasureKind.TRANSACTIONS,
                                    MeasureKind.DELAY,
                                    MeasureKind.INCONSISTENCY,
                                    MeasureKind.MONEY,
                                    MeasureKind.OPERATIONS,
                                    MeasureKind.RESOURCE))),
            Map.entry(
                    "MechanismKind",
                    new Vocabulary(
                            MechanismKind::of,
                            List.of(
                                    MechanismKind.BACKUP,
                                    MechanismKind.REPLICA,
                                    MechanismKind.DELAYED_REPLICA,
                                    MechanismKind.SNAPSHOT,
                                    MechanismKind.LOG_REPLAY,
                                    MechanismKind.POINT_IN_TIME_RECOVERY,
                                    MechanismKind.EXPORT,
                                    MechanismKind.FAILOVER_AUTOMATION))),
            Map.entry(
                    "MigrationMethod",
                    new Vocabulary(
                            MigrationMethod::of,
                            List.of(
                                    MigrationMethod.BLOCKING,
                                    MigrationMethod.ONLINE,
                                    MigrationMethod.SHADOW_TABLE,
                                    MigrationMethod.EXPAND_CONTRACT,
                                    MigrationMethod.OFFLINE))),
            Map.entry(
                    "Milestone",
                    new Vocabulary(
                            Milestone::of,
                            List.of(
                                    Milestone.IMPACT_STARTED,
                                    Milestone.DETECTED,
                                    Milestone.DECLARED,
                                    Milestone.ACKNOWLEDGED,
                                    Milestone.MITIGATED,
                                    Milestone.RECOVERED,
                                    Milestone.VALIDATED,
                                    Milestone.IMPACT_ENDED,
                                    Milestone.RESOLVED))),
            Map.entry(
                    "OptionKind",
                    new Vocabulary(
                            OptionKind::of,
                            List.of(
                                    OptionKind.ROLL_BACK,
                                    OptionKind.ROLL_FORWARD,
                                    OptionKind.FAIL_OVER,
                                    OptionKind.RESTORE,
                                    OptionKind.POINT_IN_TIME_RECOVERY,
                                    OptionKind.WAIT))),
            Map.entry("Priority", new Vocabulary(Priority::of, List.of())),
            Map.entry(
                    "Relation",
                    new Vocabulary(
                            Relation::of,
                            List.of(
                                    Relation.SAME_CAUSE,
                                    Relation.CAUSED_BY,
                                    Relation.LED_TO,
                                    Relation.RECURRENCE_OF,
                                    Relation.SIMILAR,
                                    Relation.DUPLICATE_OF))),
            Map.entry(
                    "ResponderRole",
                    new Vocabulary(
                            ResponderRole::of,
                            List.of(
                                    ResponderRole.INCIDENT_COMMANDER,
                                    ResponderRole.SCRIBE,
                                    ResponderRole.COMMUNICATIONS,
                                    ResponderRole.DATABASE_ENGINEER,
                                    ResponderRole.APPLICATION_ENGINEER,
                                    ResponderRole.ON_CALL,
                                    ResponderRole.SUBJECT_EXPERT))),
            Map.entry(
                    "ServiceLevel",
                    new Vocabulary(
                            ServiceLevel::of,
                            List.of(
                                    ServiceLevel.DOWN,
                                    ServiceLevel.READ_ONLY,
                                    ServiceLevel.DEGRADED,
                                    ServiceLevel.DELAYED,
                                    ServiceLevel.AT_RISK))),
            Map.entry(
                    "StatementClass",
                    new Vocabulary(
                            StatementClass::of,
                            List.of(
                                    StatementClass.CREATE_TABLE,
                                    StatementClass.ALTER_TABLE,
                                    StatementClass.ADD_COLUMN,
                                    StatementClass.DROP_COLUMN,
                                    StatementClass.CHANGE_COLUMN,
                                    StatementClass.DROP_TABLE,
                                    StatementClass.TRUNCATE_TABLE,
                                    StatementClass.RENAME,
                                    StatementClass.CREATE_INDEX,
                                    StatementClass.DROP_INDEX,
                                    StatementClass.ADD_CONSTRAINT,
                                    StatementClass.DROP_CONSTRAINT,
                                    StatementClass.CREATE_TRIGGER,
                                    StatementClass.DROP_TRIGGER,
                                    StatementClass.BACKFILL,
                                    StatementClass.DELETE_DATA,
                                    StatementClass.CONFIGURATION)))));

    /** Returns all of them, in the order of their names. */
    static Map<String, Vocabulary> all() {
        return Collections.unmodifiableMap(ALL);
    }
}
