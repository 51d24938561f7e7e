package dev.postmortem.render.label;

import java.util.Locale;

/**
 * A word, a phrase or a sentence that the page says by itself.
 *
 * <p>{@code {0}}, {@code {1}} and so on stand for what is filled in; a translation may put them in another order.
 *
 * @since 0.1.0
 */
public enum Label {

    // How words are joined, in running text and behind each other.
    /** What something is, and what there is to say about it. */
    LABELLED("{0}: {1}"),
    /** Bold words that say what follows behind a blank. */
    LEAD("{0}:"),
    /** What is said in brackets behind something else. */
    REMARK(" ({0})"),
    /** The words of a source. */
    QUOTED("\"{0}\""),
    /** The end of a sentence. */
    FULL_STOP("."),
    /** What stands between sentences. */
    SENTENCE_SEPARATOR(" "),
    /** What stands between items that may be lists themselves. */
    ITEM_SEPARATOR("; "),

    // Titles of the sections, numbered as the template numbers them: 1 is the title of the incident.
    /** Title of section 2. */
    SUMMARY_TITLE("Summary"),
    /** Title of section 3. */
    IMPACT_TITLE("Impact"),
    /** Title of section 4. */
    TIMELINE_TITLE("Timeline"),
    /** Title of section 5. */
    DETECTION_TITLE("Detection and alerting"),
    /** Title of section 6. */
    ROOT_CAUSE_TITLE("Root cause analysis"),
    /** Title of section 7. */
    CONTRIBUTING_FACTORS_TITLE("Contributing factors"),
    /** Title of section 8. */
    MITIGATION_TITLE("Immediate mitigation"),
    /** Title of section 9. */
    ROLLBACK_TITLE("Why rollback was or was not used"),
    /** Title of section 10. */
    RECOVERY_TITLE("Recovery and validation"),
    /** Title of section 11. */
    WENT_WELL_TITLE("What went well"),
    /** Title of section 12. */
    IMPROVEMENTS_TITLE("What could be improved"),
    /** Title of section 13. */
    ACTION_ITEMS_TITLE("Action items"),
    /** Title of section 14. */
    LESSONS_TITLE("Lessons learned"),

    // Titles of sections in outlines other than the template's.
    /** The causes where the trigger stands apart. */
    ROOT_CAUSES_TITLE("Root causes"),
    /** The attempts to stabilise, where that is what the incident ends with. */
    RESOLUTION_TITLE("Resolution"),
    /** What could be improved, as the other side of what went well. */
    WENT_WRONG_TITLE("What went wrong"),
    /** The lessons, beside what went well and what went wrong. */
    FURTHER_LESSONS_TITLE("What we learned"),
    /** The few events of the timeline that a card tells. */
    MILESTONES_TITLE("Milestones"),
    /** What a short page goes without. */
    LEFT_OUT("This page is a short form. The full postmortem also tells: {0}."),

    // Absence, in all sections.
    /** A required section is empty. */
    GAP("Gap: section {0} \"{1}\" has no content."),
    /** A required section without a number is empty. */
    GAP_UNNUMBERED("Gap: \"{0}\" has no content."),
    /** Nobody knows. */
    UNKNOWN("unknown: {0}"),
    /** There is no such thing. */
    NOT_APPLICABLE("not applicable: {0}"),
    /** A whole section about which nobody knows anything. */
    SECTION_UNKNOWN("Unknown: {0}"),
    /** A whole section that does not arise. */
    SECTION_NOT_APPLICABLE("Not applicable: {0}"),
    /** A fact that nobody wrote down. */
    NOT_RECORDED("not recorded"),

    // Times.
    /** An approximate amount or duration. */
    ABOUT("about {0}"),
    /** An approximate time. */
    ABOUT_TIME("about {0}"),
    /** Something that went on from one time to another. */
    FROM_TO("{0} to {1}"),
    /** Something of which start and length are known. */
    FOR_LENGTH("{0}, for {1}"),
    /** Something that has not ended. */
    STILL_OPEN("since {0}, not ended"),
    /** Something that happened at some time between two times. */
    BETWEEN("between {0} and {1}"),
    /** The words of the source. */
    ORIGINALLY("in the source: \"{0}\""),
    /** What another source says. */
    CLAIM("; according to {0}: {1}"),
    /** The zone of a time is not known. */
    ZONE_NOT_KNOWN("{0} (zone not known)"),
    /** A local time that the clocks skipped. */
    CLOCK_GAP("{0} {1} (the clocks skipped this time)"),
    /** A local time that the clocks showed twice. */
    CLOCK_OVERLAP("{0} {1} (the clocks showed this time twice)"),
    /** An offset that the zone did not have. */
    CLOCK_OFFSET_ODD("{0} (recorded as {1}, an offset that {2} did not have then)"),

    // Amounts.
    /** What stands between the groups of three digits of a long number. */
    DIGIT_GROUPS(","),
    /** What stands before the decimals. */
    DECIMAL_MARK("."),
    /** A share, without what it is a share of. */
    PERCENTAGE("{0} %"),
    /** A sum of money: the number, and the letters of the currency. */
    MONEY("{1} {0}"),
    /** A number and the sign of its unit, such as GB. */
    IN_UNIT("{0} {1}"),
    /** An amount, and what there is so much of. */
    AMOUNT_OF("{0} {1}"),
    /** A lower limit. */
    AT_LEAST("at least {0}"),
    /** An upper limit. */
    AT_MOST("at most {0}"),
    /** A multiple of a baseline. */
    TIMES("{0} times"),
    /** A multiple and what it multiplies. */
    MULTIPLE_OF("{0} {1}"),
    /** A share and what it is a share of. */
    BASELINE("{0} of {1}"),
    /** The time at which an amount was so. */
    AS_OF("as of {0}"),
    /** How an amount was found. */
    HOW_MEASURED("measured by: {0}"),

    // Durations; there are days from the third on.
    /** Whole days. */
    DAYS("{0} d"),
    /** Whole hours. */
    HOURS("{0} h"),
    /** Whole minutes. */
    MINUTES("{0} min"),
    /** Whole seconds. */
    SECONDS("{0} s"),
    /** Whole milliseconds. */
    MILLISECONDS("{0} ms"),
    /** Nanoseconds. */
    NANOSECONDS("{0} ns"),
    /** What stands between the units of one duration. */
    DURATION_SEPARATOR(" "),

    // Who may see it, what refers to what.
    /** The widest circle that may see an element. */
    ONLY_FOR("[only for: {0}]"),
    /** A table header: the id. */
    ID("Id"),
    /** A table header: what stands in a table without a better word. */
    WHAT("What"),
    /** A table header: a time. */
    WHEN("When"),
    /** A table header: services and databases. */
    COMPONENT("Component"),
    /** A table header: an episode. */
    EPISODE("Episode"),
    /** A table header: what backs it. */
    EVIDENCE("Evidence"),
    /** A table header: what caused it. */
    CAUSED_BY("Caused by"),
    /** A table header: who answers for it. */
    OWNER("Owner"),
    /** A table header: anything else. */
    NOTE("Note"),
    /** A table header of facts. */
    FACT("Fact"),
    /** A table header of facts. */
    VALUE("Value"),
    /** Why something stays as it is. */
    ACCEPTED("accepted: {0}"),
    /** Who accepted it. */
    ACCEPTED_BY("by {0}"),
    /** Until when it is accepted. */
    ACCEPTED_UNTIL("until {0}"),

    // Schema changes, wherever they are told.
    /** A migration by its id. */
    MIGRATION("migration {0}"),
    /** The tool of a migration. */
    WITH_TOOL("with {0}"),
    /** The table of a schema change. */
    ON_TABLE("on {0}"),
    /** How large the table of a schema change was. */
    TABLE_SIZE("table size {0}"),
    /** Whether a schema change could be undone. */
    REVERSIBLE("reversible: {0}"),

    // Header.
    /** How bad it was. */
    SEVERITY("Severity"),
    /** A severity that is not named after its scale: level, scale and rank. */
    LEVEL_OF_SCALE("{0} (scale {1}, rank {2})"),
    /** State and kinds of the incident. */
    INCIDENT("Incident"),
    /** State of the document. */
    STATUS("Document"),
    /** How many actions are open. */
    ACTIONS_OPEN("{0} of {1} actions open"),
    /** How long the impact lasted. */
    IMPACT_DURATION("Impact duration"),
    /** Time to detect, to mitigate and to recover, in one row. */
    TIMES_TO("Time to detect / mitigate / recover"),
    /** A duration that there cannot be. */
    NO_DURATION("n/a"),
    /** A duration that nobody recorded well enough. */
    DURATION_NOT_KNOWN("unknown"),
    /** Whether data was lost. */
    DATA_LOSS("Data loss"),
    /** Data was lost. */
    DATA_LOSS_YES("yes"),
    /** No data was lost. */
    DATA_LOSS_NO("no"),
    /** No lost data is recorded, but data that was harmed in another way. */
    DATA_LOSS_NONE_RECORDED("none recorded"),
    /** Lost data was brought back. */
    DATA_REPAIRED("repaired"),
    /** Some of the lost data was brought back. */
    DATA_PARTLY_REPAIRED("partly repaired"),
    /** Data was lost, in a sentence. */
    DATA_LOST("Data was lost."),
    /** No data was lost, in a sentence. */
    NO_DATA_LOST("No data was lost."),
    /** What happened to data of which none is recorded as lost, in a sentence. */
    DATA_HARMED("No data is recorded as lost, but some as: {0}."),
    /** Nobody recorded whether data was lost, or there was no data to lose, in a sentence. */
    WHETHER_DATA_WAS_LOST("Whether data was lost is {0}"),
    /** How long the impact lasted, in a sentence. */
    IMPACT_LASTED("The impact lasted {0}."),
    /** A database. */
    DATABASE("Database"),
    /** Caption of the databases. */
    DATABASES("Databases"),
    /** Table header: the database management system. */
    ENGINE("Engine"),
    /** Table header: its version. */
    VERSION("Version"),
    /** Table header: its role. */
    ROLE("Role"),
    /** Table header: its cluster. */
    CLUSTER("Cluster"),
    /** Table header: the database or schema inside it. */
    NAMESPACE("Namespace"),
    /** Table header: how its topology is built. */
    TOPOLOGY("Topology"),
    /** Table header: who runs it. */
    HOSTING("Hosting"),
    /** Table header: how much it holds. */
    SIZE("Size"),
    /** A service. */
    SERVICE("Service"),
    /** Caption of the services. */
    SERVICES("Services"),
    /** What set it off. */
    TRIGGER("Trigger"),
    /** Whether a rollback was used. */
    ROLLBACK_USED("Rollback"),
    /** Who answers for the postmortem. */
    OWNING_TEAM("Owning team"),
    /** Who wrote it. */
    AUTHORS("Authors"),
    /** Who reviewed it. */
    REVIEWERS("Reviewers"),
    /** Who responded. */
    RESPONDERS("Responders"),
    /** Related pages. */
    LINKS("Links"),
    /** Related incidents. */
    RELATED("Related incidents"),
    /** How another incident is related, and its id. */
    RELATION("{0} {1}"),
    /** Words to find it by. */
    TAGS("Tags"),
    /** The language of the text. */
    LANGUAGE("Language"),
    /** All people, where they are absent for a reason. */
    PEOPLE("People"),
    /** All services and databases, where they are absent for a reason. */
    SYSTEMS("Services and databases"),
    /** Title of the box of corrections. */
    CORRECTIONS("Corrected after publication"),
    /** What was corrected and why. */
    CORRECTED_BECAUSE("{0} (why: {1})"),
    /** Caption of the episodes. */
    EPISODES("Episodes"),
    /** The phases in words. */
    PHASES("Phases: {0}."),
    /** A phase in words: name, length, from when to when. */
    PHASE("{0} {1} ({2})"),
    /** Table header: what a phase is called. */
    PHASE_NAME("Phase"),
    /** A milestone whose time is not known, so that two phases are one. */
    MILESTONE_NOT_KNOWN("When \"{0}\" was reached is not known to the minute."),
    /** From the start of the impact to its detection. */
    UNDETECTED("undetected"),
    /** From detection to mitigation. */
    DETECTED_PHASE("detected"),
    /** From mitigation to recovery. */
    RECOVERING("recovering"),

    // Section 2: summary.
    /** Who and what was affected. */
    AFFECTED("Affected"),
    /** How it ended. */
    HOW_IT_ENDED("How it ended"),

    // Section 3: impact.
    /** Caption of the measures. */
    MEASURES("What was measured"),
    /** Table header: amount and noun. */
    MEASURED("Measure"),
    /** Table header: what kind it was. */
    KIND("Kind"),
    /** Table header: of what or where. */
    SCOPE("Scope"),
    /** Caption of the impact windows. */
    WINDOWS("When customers felt it"),
    /** Table header: how long. */
    LASTED("Lasted"),
    /** Table header: how much of the service was left. */
    SERVICE_LEVEL("Service"),
    /** Table header: what customers felt. */
    WHAT_CUSTOMERS_FELT("What customers felt"),
    /** Table header: the share that was affected. */
    SHARE("Share affected"),
    /** From when to when the team worked on it. */
    RESPONSE_WINDOW("Response"),
    /** Caption of the data impact ledger. */
    DATA_IMPACT("What became of the data"),
    /** Table header: the data set. */
    DATA_SET("Data set"),
    /** Table header: what happened to it. */
    EFFECT("Effect"),
    /** Table header: how much of it. */
    ROWS("How much"),
    /** Table header: the time over which data was affected. */
    WINDOW("Window"),
    /** Table header: whether it can be brought back. */
    RECOVERABLE("Recoverable"),
    /** Table header: how far repair has come. */
    REPAIR("Repair"),
    /** Writes that copies took without each other. */
    DIVERGENT_WRITES("Divergent writes"),
    /** Where they were taken. */
    DIVERGENT_PLACES("on {0}"),
    /** How far reconciliation has come. */
    RECONCILED("reconciliation {0}"),
    /** How much data may be lost. */
    RECOVERY_POINT("Recovery point (RPO)"),
    /** How long recovery may take. */
    RECOVERY_TIME("Recovery time (RTO)"),
    /** What was aimed at. */
    OBJECTIVE("objective {0}"),
    /** What was reached. */
    ACHIEVED("achieved {0}"),

    // Section 4: timeline.
    /** The zone of a timeline that spans several days. */
    ALL_TIMES("All times are {0}."),
    /** The zone and the day of a timeline. */
    ALL_TIMES_OF_DAY("All times are {1}, {0}."),
    /** The clocks changed while the incident ran. */
    OFFSET_CHANGES("The clocks changed in between, so each time shows its offset."),
    /** From when the timeline counts. */
    T_ZERO("T+0 is the start of the impact, {0}."),
    /** Table header: the date. */
    DATE("Date"),
    /** Table header: the time of day. */
    TIME("Time"),
    /** The milestones that were reached with an event, before its text. */
    MILESTONES_OF_EVENT("{0}."),
    /** Table header: the time since the impact began. */
    SINCE_START("Since start"),
    /** Table header: what happened. */
    EVENT("Event"),
    /** Only the day of an event is known. */
    NO_CLOCK_TIME("time of day not recorded"),
    /** The kind of a row that explains why nothing is told. */
    NOTHING_TOLD("nothing told"),
    /** Which mitigations, decisions or checks an event tells of. */
    CONCERNS("see {0}"),
    /** What a measure was caused by. */
    BECAUSE_OF("because of {0}"),
    /** Caption of the durations. */
    DURATIONS("Durations, and how they are computed"),
    /** Behind a time about which sources disagree. */
    AND_CLAIMS(" and what others say"),
    /** Table header: the name of a duration. */
    DURATION("Duration"),
    /** Table header: how a duration is computed. */
    FORMULA("Formula"),
    /** Table header: the times a duration was computed from. */
    COMPUTED_FROM("Computed from"),

    // Section 4: the durations that have a name, and what is said about how they are computed.
    /** A duration. */
    TIME_TO_DETECT("time to detect"),
    /** A duration. */
    TIME_TO_ACKNOWLEDGE("time to acknowledge"),
    /** A duration. */
    TIME_TO_MITIGATE("time to mitigate"),
    /** A duration. */
    TIME_TO_RECOVER("time to recover"),
    /** A duration. */
    TIME_TO_RESOLVE("time to resolve"),
    /** A duration. */
    LENGTH_OF_IMPACT("impact duration"),
    /** A duration. */
    TIME_TO_INTERNAL_RESPONSE("time to internal response"),
    /** A duration. */
    TIME_TO_REPAIR("time to repair"),
    /** A duration. */
    TIME_TO_FIX("time to fix"),
    /** A duration. */
    TIME_TO_RESPOND("time to respond"),
    /** A duration. */
    LENGTH_OF_CUSTOMER_IMPACT("customer impact duration"),
    /** A duration: the stretch of time whose data was lost. */
    DATA_LOSS_WINDOW("data-loss window"),
    /** How a duration is computed: from which milestone to which. */
    METRIC_FORMULA("from {0} to {1}"),
    /** How the window of lost data is computed. */
    DATA_LOSS_FORMULA("from start to end of the window whose data was lost"),
    /** A time that a duration is computed from: what it is, when, whether others say otherwise, and where it stands. */
    METRIC_INPUT("{0} {1}{2} ({3})"),
    /** What the time of lost data is, among what a duration is computed from. */
    LOSS_WINDOW("window"),
    /** One end of it. */
    LOSS_WINDOW_START("start of the window"),
    /** The other end of it. */
    LOSS_WINDOW_END("end of the window"),
    /** Where a time stands: an event. */
    SOURCE_EVENT("event {0}"),
    /** Where a time stands: an event that the detection section names. */
    SOURCE_DETECTING_EVENT("event {0}, named by the detection section"),
    /** Where a time stands: the detection section. */
    SOURCE_DETECTION("the detection section"),
    /** Where a time stands: a window of impact. */
    SOURCE_IMPACT_WINDOW("window {0}"),
    /** Where a time stands: a line of the data impact ledger. */
    SOURCE_DATA_IMPACT("data impact {0}"),
    /** Why a duration is not known: nobody marked the milestone. */
    NOT_MARKED("no event is marked {0}"),
    /** Why a duration is not known: nobody marked the milestone in an episode. */
    NOT_MARKED_FOR("no event is marked {0} for {1}"),
    /** Why a duration is not known: the milestone is marked for parts of the incident alone. */
    NOT_MARKED_FOR_WHOLE("no event is marked {0} for the whole incident, only for {1}"),
    /** Why a time is not known. */
    EVENT_WITHOUT_TIME("event {0} has no time"),
    /** Why there is no duration. */
    DOES_NOT_APPLY("{0} does not apply: {1}"),
    /** Why a duration is not known. */
    TIME_NOT_KNOWN("the time of {0} is not known: {1}"),
    /** Why a duration is not known: what would end it has not ended. */
    NO_END_YET("{0} has no end yet: {1}"),
    /** Why a duration is not known: a point in time has no end. */
    ONLY_A_POINT("{0} is not told, only a point in time: {1}"),
    /** Why a duration is not known: a time ends before it begins. */
    CONTRADICTS_ITSELF("the time of {0} contradicts itself: {1}"),
    /** Why there is no duration: its milestones, each with its time, are in the other order. */
    LIES_BEFORE("{0} ({1}) lies before {2} ({3})"),
    /** Why the window of lost data is not known. */
    NO_LOSS_WINDOW("no window is recorded for the loss of {0}"),
    /** Why the window of lost data is not known: a data set, and what happened to it. */
    LOSS_NOT_RECORDED("it is not recorded whether data was lost: {0} is {1}"),
    /** Why there is no window of lost data. */
    NONE_RECORDED_AS_LOST("no data set is recorded as lost"),
    /** Why the window of lost data is not known. */
    NONE_RECORDED_AS_LOST_OR_INTACT("no data set is recorded as lost or intact"),

    // Section 5: detection.
    /** By what it was detected. */
    DETECTED_BY("Detected by"),
    /** Caption of the alerts. */
    ALERTS("Alerts"),
    /** Table header: an alert. */
    ALERT("Alert"),
    /** Table header: whether it fired. */
    FIRED("Did it fire?"),
    /** Table header: on what condition it fires. */
    CONDITION("Condition"),
    /** Heading of what could not be seen. */
    OBSERVABILITY_GAPS("What could not be seen"),

    // Section 6: root cause.
    /** How far the analysis came. */
    ROOT_CAUSE_FOUND("Root cause found"),
    /** How far the analysis came. */
    ROOT_CAUSE_SUSPECTED("Root cause suspected"),
    /** How far the analysis came. */
    ROOT_CAUSE_NOT_FOUND("Root cause not found"),
    /** What something was meant to act on. */
    INTENDED_TARGET("Intended target"),
    /** What something did act on. */
    ACTUAL_TARGET("Actual target"),
    /** The change to a schema that something was. */
    SCHEMA_CHANGE("Schema change"),
    /** How sure the authors are. */
    CONFIDENCE("Confidence"),
    /** Whether a cause was enough to bring the incident about. */
    SUFFICIENT("Sufficient"),
    /** A cause that was enough by itself. */
    ALONE("alone"),
    /** A cause that was enough only together with others. */
    JOINTLY_WITH("only jointly with {0}"),
    /** The services and databases that something concerns. */
    COMPONENTS("Components"),
    /** What becomes of a risk that stays. */
    RISK("Risk"),
    /** Heading of the explanations that do not hold. */
    RULED_OUT("Ruled out"),

    // Section 7: contributing factors.
    /** How a factor made things worse. */
    MADE_THINGS_WORSE("Made things worse"),
    /** The causes and factors that a factor interacted with. */
    INTERACTED_WITH("Interacted with"),

    // Section 8: mitigation.
    /** A table header: what was done. */
    ATTEMPT("Attempt"),
    /** A table header: when it began. */
    STARTED("Start"),
    /** A table header: when it was over. */
    ENDED("End"),
    /** A table header: what came of it. */
    OUTCOME("Outcome"),
    /** A table header: whether it was automatic or by hand. */
    HOW("How"),
    /** A table header: whether it is temporary or permanent. */
    PERMANENCE("Meant to be"),
    /** The action with which a temporary mitigation ends. */
    IN_FORCE_UNTIL("in force until {0}"),
    /** What an attempt was meant to achieve. */
    PURPOSE("Purpose"),

    // Section 9: rollback.
    /** The answer of the section, and the decisions that it follows from. */
    ROLLBACK_ANSWER("{0} ({1})"),
    /** The answer of the section. */
    ROLLBACK_WAS_USED("Rollback was used"),
    /** The answer of the section. */
    ROLLBACK_WAS_PARTLY_USED("Rollback was partly used"),
    /** The answer of the section. */
    ROLLBACK_WAS_NOT_USED("Rollback was not used"),
    /** The answer of the section. */
    ROLLBACK_WAS_NOT_POSSIBLE("Rollback was not possible"),
    /** The answer of the section. */
    ROLLBACK_WAS_NOT_APPLICABLE("There was nothing to roll back"),
    /** Heading of a decision. */
    ROLLED_BACK("Rolled back"),
    /** Heading of a decision. */
    PARTLY_ROLLED_BACK("Partly rolled back"),
    /** Heading of a decision. */
    NOT_ROLLED_BACK("Not rolled back"),
    /** Heading of a decision. */
    ROLLBACK_NOT_POSSIBLE("Rollback not possible"),
    /** Heading of a decision. */
    ROLLBACK_NOT_APPLICABLE("Nothing to roll back"),
    /** When a decision was taken. */
    DECIDED_AT("Decided"),
    /** What a decision is about. */
    ROLLBACK_SUBJECT("What would have been rolled back"),
    /** What was known when a decision was taken. */
    KNOWN_THEN("What was known then"),
    /** Whether a change could be undone. */
    CAN_BE_UNDONE("Reversible"),
    /** When and by what a change became irreversible. */
    POINT_OF_NO_RETURN("Point of no return"),
    /** How much a rollback would have lost or had to carry over. */
    WRITES_SINCE_CHANGE("Writes since the change"),
    /** What came of a decision. */
    HOW_IT_TURNED_OUT("How it turned out"),
    /** Caption of the options. */
    OPTIONS_WEIGHED("Options weighed"),
    /** A table header: a way out. */
    OPTION("Option"),
    /** A table header: what exactly would have been done. */
    OPTION_WHAT("In detail"),
    /** A table header: what became of an option. */
    CHOICE("Choice"),
    /** A table header: a reason. */
    WHY("Why"),

    // Section 10: recovery.
    /** Heading of the checks that belong to no family. */
    OTHER_CHECKS("Other checks"),
    /** A table header: what was checked. */
    CHECK("Check"),
    /** A table header: what a check verifies. */
    VERIFIES("Verifies"),
    /** A table header: how it was checked. */
    METHOD("Method"),
    /** A table header: the query or command. */
    QUERY("Query"),
    /** What stands above a query that is too long for its row. */
    QUERY_OF("Query of {0}:"),
    /** What stands in place of something that is told below. */
    SEE_BELOW("see below"),
    /** A table header: what recovery would show. */
    EXPECTED("Expected"),
    /** A table header: what was seen. */
    OBSERVED("Observed"),
    /** A table header: whether a check was passed. */
    RESULT("Result"),
    /** The result of a check. */
    PASSED("passed"),
    /** The result of a check. */
    PARTLY_PASSED("partly passed"),
    /** The result of a check. */
    FAILED("failed"),
    /** A check of which no result is recorded. */
    NO_RESULT("no result"),
    /** Heading of the backups, replicas and logs. */
    MECHANISMS("Recovery mechanisms"),
    /** A table header: what a recovery mechanism is called. */
    MECHANISM("Mechanism"),
    /** A table header: what a recovery mechanism protects. */
    PROTECTS("Protects"),
    /** A table header: what a recovery mechanism did when it was needed. */
    WHAT_IT_DID("What it did"),
    /** A table header: how old the data of a recovery mechanism was. */
    DATA_AGE("Age of its data"),
    /** Heading of how far recovery had come when. */
    PROGRESS("Progress"),
    /** A table header: how much was recovered. */
    REACHED("Recovered"),
    /** A table header: of what so much was recovered. */
    OF_WHAT("Of what"),

    // Section 11: what went well.
    /** What something that went well protected. */
    PROTECTED(" (protected: {0})"),

    // Section 12: improvements.
    /** Heading of what ended well by chance. */
    LUCK("Where we got lucky"),
    /** The actions that follow from something. */
    ACTIONS("action: {0}"),
    /** Nothing follows from it, and nobody said why. */
    NO_ACTION("no action linked"),
    /** Why nothing is done. */
    NO_ACTION_BECAUSE("no action: {0}"),

    // Section 13: action items.
    /** A table header: a box that is ticked or not. */
    DONE("Done"),
    /** A table header: what will be done. */
    ACTION("Action"),
    /** A team that answers for something. */
    OWNER_TEAM("{0} (team)"),
    /** A role that answers for something, whoever fills it. */
    OWNER_ROLE("{0} (role)"),
    /** Nobody answers for an action. */
    NO_OWNER("no owner"),
    /** A table header: how soon an action is needed. */
    PRIORITY("Priority"),
    /** A table header: the day on which an action is to be finished. */
    DUE("Due"),
    /** The day on which an action is to be finished, among other words. */
    DUE_ON("due {0}"),
    /** There is no day on which an action is to be finished. */
    NO_DATE("no date"),
    /** A table header: what an action deals with, or what an attempt to stabilise production removed for good. */
    ADDRESSES("Addresses"),
    /** A table header: how far an action has come. */
    ACTION_STATUS("Status"),
    /** When an action was agreed on. */
    ACTION_OPENED("opened {0}"),
    /** When work on an action began. */
    ACTION_STARTED("started {0}"),
    /** When an action was finished or declined. */
    ACTION_CLOSED("closed {0}"),
    /** A table header: where the work on an action is followed. */
    TRACKER("Tracker"),
    /** How the success of an action will be judged. */
    SUCCESS("Success"),

    // The open actions of many postmortems.
    /** Title of the list. */
    OPEN_ACTIONS_TITLE("Open action items"),
    /** The day of the list, how many actions are open, how many are overdue, and how many have no date. */
    OPEN_ACTIONS_COUNTED("As of {0}: {1} open, {2} of them overdue, {3} without a date."),
    /** Nothing is to be done. */
    NO_OPEN_ACTIONS("No action is open."),
    /** Title of the actions whose day is over. */
    OVERDUE_TITLE("Overdue"),
    /** Title of the actions whose day is to come. */
    NOT_YET_DUE_TITLE("Not yet due"),
    /** Title of the actions of which nobody said until when. */
    WITHOUT_DATE_TITLE("Without a date"),
    /** A table header: for how many days an action is overdue. */
    DAYS_OVERDUE("Days overdue"),

    // Section 13, at its end.
    /** Which answers belong to what was found. */
    TRACES("What was found, and what is done about it"),
    /** How many findings there are, and how many have an answer. */
    TRACES_ANSWERED("Answered: {1} of {0}, by an action, a mitigation that lasts, or a reason for none."),
    /** A table header: a cause, a factor, a gap or an improvement. */
    FINDING("Finding"),
    /** A table header: actions, mitigations, and reasons for none. */
    ANSWERED_BY("Answered by"),
    /** A finding without an answer. */
    NO_ANSWER("nothing yet"),

    /** An answer: something that was done in the incident and lasts. */
    MITIGATED_BY("mitigation"),
    /** An answer: the stated reason for doing nothing. */
    ACCEPTED_RISK("accepted"),

    // What a format says by itself.
    /** Above the list of sections. */
    CONTENTS("Contents"),
    /** The link past the list of sections. */
    SKIP_TO_CONTENT("Skip to content"),
    /** The kind of a callout: something is missing. */
    GAP_CALLOUT("Gap"),
    /** The kind of a callout: something worth knowing. */
    NOTE_CALLOUT("Note"),
    /** The kind of a callout: something that a reader must not miss. */
    IMPORTANT_CALLOUT("Important"),
    /** The kind of a callout: something that is wrong or dangerous. */
    WARNING_CALLOUT("Warning"),
    /** A box that is not ticked. */
    OPEN_BOX("Open"),
    /** The drawing of the phases. */
    PHASES_DRAWN("Phases"),
    /** The drawing of the phases where its axis has clock times. */
    PHASES_DRAWN_IN_UTC("Phases of the incident (UTC)"),
    /** The drawing of findings and answers. */
    TRACES_DRAWN("From findings to actions"),
    /** A finding without an answer, in a drawing. */
    NO_ANSWER_DRAWN("No answer"),
    /** A drawing that does not hold everything. */
    PARTLY_DRAWN("{0} of {1} are drawn; the table has all of them."),
    /** The end of a text that was cut to a limit, and what it goes without. */
    CUT_HERE("Cut here. Not shown: {0}."),
    /** A section of which the beginning is shown. */
    REST_OF("the rest of {0}"),
    /** What stands between the title and the first section. */
    OPENING("the opening"),
    /** Sections that are not named one by one. */
    FURTHER_SECTIONS("further sections: {0}"),
    /** The link from a text that was cut to the whole. */
    FULL_REPORT("Full report"),

    // Limits.
    /** Rows of a table that are not shown. */
    ROWS_NOT_SHOWN("Rows not shown: {0}."),

    // Behind the numbered sections.
    /** Title of what is told about the document itself. */
    ABOUT_TITLE("About this document"),
    /** Heading of the findings that are passed over. */
    SUPPRESSIONS("Accepted findings"),
    /** A table header: the rule of a finding. */
    RULE("Rule"),
    /** A table header: where a finding stands. */
    PLACE("Place"),
    /** Something that holds everywhere. */
    WHOLE_DOCUMENT("whole document"),
    /** A table header: the last day on which a finding is passed over. */
    SUPPRESSED_UNTIL("Until"),
    /** Something that holds without end. */
    WITHOUT_END("no end"),
    /** A table header: who decided it. */
    DECIDED_BY("Decided by"),

    /** What stands between the items of a list within a line. */
    LIST_SEPARATOR(", "),

    /** What a page is called whose postmortem has a blank title. */
    UNTITLED("Untitled");

    private final String english;

    Label(String english) {
        this.english = english;
    }

    /**
     * Returns what translations know the label by.
     *
     * @return the key, such as {@code root-cause-title}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the words in English.
     *
     * @return the words
     */
    public String english() {
        return english;
    }
}
