package dev.postmortem.validation;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.internal.StandardProfiles;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is demanded of a postmortem at some point of its life: which findings stand in the way, and for each rule how much
 * its findings matter and what its options are.
 *
 * <pre>{@code
 * Profile house = Profile.extending("acme-publish", Profile.publish())
 *         .level("evidence-missing", RuleLevel.ERROR)
 *         .level("action-incomplete/priority", RuleLevel.OFF)
 *         .option("summary-not-brief", "max-words", 200);
 * }</pre>
 *
 * <p>A setting for a rule counts for everything that the rule can say; one for a sub-id such as {@code
 * action-incomplete/priority} counts more. The child's word counts more than the parent's: a level that it gives a rule
 * takes the place of all levels that the parent gives to the rule and to what the rule can say. Rules that no profile
 * mentions have the severity that they declare.
 *
 * @param name what the profile is called
 * @param parent the profile that it extends
 * @param gate which findings stand in the way; as the parent says if absent, and errors if none says anything
 * @param settings what it says of its own, by rule id or rule id and sub-id
 * @since 0.1.0
 */
public record Profile(String name, Optional<Profile> parent, Optional<Gate> gate, Map<String, RuleSetting> settings) {

    /** Copies the settings and turns what is missing into empty. */
    public Profile {
        name = Mandatory.text("Profile.name", name);
        parent = Absent.ifNull(parent);
        gate = Absent.ifNull(gate);
        Map<String, RuleSetting> sorted = new TreeMap<>();
        Absent.orElse(settings, Map.<String, RuleSetting>of())
                .forEach((rule, setting) -> sorted.put(
                        Mandatory.text("Profile.settings", rule),
                        Mandatory.given("Profile.settings of " + rule, setting)));
        settings = Collections.unmodifiableMap(sorted);
    }

    /**
     * While writing, hours after recovery: nothing stands in the way.
     *
     * @return the profile {@code draft}
     */
    public static Profile draft() {
        return StandardProfiles.get("draft");
    }

    /**
     * Before the review meeting: structural errors stand in the way.
     *
     * @return the profile {@code review}
     */
    public static Profile review() {
        return StandardProfiles.get("review");
    }

    /**
     * Before publication in the organisation: errors stand in the way.
     *
     * @return the profile {@code publish}
     */
    public static Profile publish() {
        return StandardProfiles.get("publish");
    }

    /**
     * For the copy that customers read: errors stand in the way.
     *
     * @return the profile {@code external}
     */
    public static Profile external() {
        return StandardProfiles.get("external");
    }

    /**
     * Returns one of this library's profiles by its name.
     *
     * @param name {@code draft}, {@code review}, {@code publish} or {@code external}
     * @return the profile
     * @throws IllegalArgumentException if there is no such profile
     */
    public static Profile standard(String name) {
        return StandardProfiles.get(Mandatory.text("Profile.name", name));
    }

    /**
     * Returns the profiles of this library.
     *
     * @return draft, review, publish and external
     */
    public static List<Profile> standard() {
        return StandardProfiles.all();
    }

    /**
     * Returns a profile that says what another one says.
     *
     * @param name what it is called
     * @param parent the profile that it extends
     * @return the profile
     */
    public static Profile extending(String name, Profile parent) {
        return new Profile(name, Optional.of(Mandatory.given("Profile.parent", parent)), Optional.empty(), Map.of());
    }

    /**
     * Returns this profile with another gate.
     *
     * @param newGate which findings stand in the way
     * @return the profile
     */
    public Profile failingOn(Gate newGate) {
        return new Profile(name, parent, Optional.of(Mandatory.given("Profile.gate", newGate)), settings);
    }

    /**
     * Returns this profile with the level of a rule set.
     *
     * @param rule the id of a rule, or of a rule and one of the things it can say
     * @param level how much its findings matter
     * @return the profile
     */
    public Profile level(String rule, RuleLevel level) {
        return with(rule, RuleSetting.none().at(level));
    }

    /**
     * Returns this profile with an option of a rule set.
     *
     * @param rule the id of a rule
     * @param option the option
     * @param value what it is set to, as JSON would hold it
     * @return the profile
     */
    public Profile option(String rule, String option, Object value) {
        return with(rule, RuleSetting.none().with(option, value));
    }

    /**
     * Returns this profile with a setting put over what it says of a rule.
     *
     * @param rule the id of a rule, or of a rule and one of the things it can say
     * @param setting the setting
     * @return the profile
     */
    public Profile with(String rule, RuleSetting setting) {
        Map<String, RuleSetting> more = new TreeMap<>(settings);
        more.merge(
                Mandatory.text("Profile.settings", rule),
                Mandatory.given("Profile.settings of " + rule, setting),
                RuleSetting::overriddenBy);
        return new Profile(name, parent, gate, more);
    }

    /**
     * Which findings stand in the way, whoever says so.
     *
     * @return the gate of this profile or of the nearest parent that has one
     */
    public Gate effectiveGate() {
        return gate.or(() -> parent.map(Profile::effectiveGate)).orElse(Gate.ERRORS);
    }

    /**
     * What this profile and its parents say together.
     *
     * @return the settings by rule id or rule id and sub-id, in the order of the ids
     */
    public Map<String, RuleSetting> effectiveSettings() {
        Map<String, RuleSetting> joined =
                new TreeMap<>(parent.map(Profile::effectiveSettings).orElse(Map.of()));
        settings.forEach((rule, setting) -> {
            if (setting.level().isPresent()) {
                joined.replaceAll((other, earlier) -> other.startsWith(rule + "/") ? earlier.withoutLevel() : earlier);
            }
        });
        settings.forEach((rule, setting) -> joined.merge(rule, setting, RuleSetting::overriddenBy));
        return joined;
    }

    @Override
    public String toString() {
        return "Profile[" + name + parent.map(p -> " extends " + p.name()).orElse("") + ", " + settings.size()
                + " settings]";
    }
}
