package dev.postmortem.validation.internal;

import dev.postmortem.internal.ResourceLines;
import dev.postmortem.validation.Gate;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.RuleSetting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The profiles of this library, read from one table: a line for each rule, a column for each profile.
 *
 * <p>A cell is a level; an exclamation mark after it means that no document may suppress the finding.
 */
public final class StandardProfiles {

    private static final String TABLE = "profiles.table";

    private static final class Holder {
        static final List<Profile> PROFILES = read(ResourceLines.of(Profile.class, TABLE));
    }

    private StandardProfiles() {}

    /** Returns all of them, from the mildest to the most demanding. */
    public static List<Profile> all() {
        return Holder.PROFILES;
    }

    /**
     * Returns the profile of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Profile get(String name) {
        return all().stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no profile called \"" + name
                        + "\": it must be one of "
                        + String.join(", ", all().stream().map(Profile::name).toList())));
    }

    private static List<Profile> read(List<String> table) {
        List<List<String>> lines =
                table.stream().map(line -> Arrays.asList(line.split("\\s+"))).toList();
        List<String> names = lines.get(0);
        List<String> gates = lines.get(1);
        List<Profile> profiles = new ArrayList<>();
        for (int column = 1; column < names.size(); column++) {
            TreeMap<String, RuleSetting> settings = new TreeMap<>();
            for (List<String> line : lines.subList(2, lines.size())) {
                settings.put(line.get(0), setting(line.get(column)));
            }
            Gate gate = Gate.valueOf(gates.get(column).toUpperCase(Locale.ROOT).replace('-', '_'));
            profiles.add(new Profile(names.get(column), Optional.empty(), Optional.of(gate), settings));
        }
        return List.copyOf(profiles);
    }

    private static RuleSetting setting(String cell) {
        String level = cell.replace("!", "");
        RuleSetting setting = RuleSetting.none().at(RuleLevel.valueOf(level.toUpperCase(Locale.ROOT)));
        return cell.endsWith("!") ? setting.unsuppressible() : setting;
    }
}
