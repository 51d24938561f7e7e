package dev.postmortem.validation.json;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.ConfiguredProfile;
import dev.postmortem.validation.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the profile that a team keeps as JSON.
 *
 * <pre>{@code
 * {
 *   "name": "acme-publish",
 *   "extends": "publish",
 *   "failsOn": "errors",
 *   "rules": {
 *     "evidence-missing": "error",
 *     "action-incomplete/priority": "off",
 *     "summary-not-brief": {"level": "warning", "options": {"max-words": 200}},
 *     "recovery-unvalidated": {"suppressible": false}
 *   }
 * }
 * }</pre>
 *
 * <p>What is not understood is passed over and told in every report; it leaves the verdict open, unless it is the name or an
 * option. Only a text that is no JSON object is refused.
 *
 * @since 0.1.0
 */
public final class ProfileJson {

    private ProfileJson() {}

    /**
     * Reads a profile that extends none or one of this library's.
     *
     * @param json the text
     * @return the profile, to be given to a validator's builder
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static ConfiguredProfile read(String json) {
        return read(json, List.of());
    }

    /**
     * Reads a profile that may extend one of a team's own.
     *
     * @param json the text
     * @param others more profiles that it can extend by name
     * @return the profile, to be given to a validator's builder
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static ConfiguredProfile read(String json, List<Profile> others) {
        Map<String, Profile> known = new LinkedHashMap<>();
        Profile.standard().forEach(profile -> known.put(profile.name(), profile));
        Mandatory.list("ProfileJson.others", others).forEach(profile -> known.put(profile.name(), profile));
        return ProfileReader.read(Mandatory.text("ProfileJson.json", json), known);
    }
}
