package dev.postmortem.validation;

import dev.postmortem.model.internal.Mandatory;

/**
 * Another place that a finding speaks of.
 *
 * @param location the place
 * @param label what it has to do with the finding
 * @since 0.1.0
 */
public record RelatedLocation(Location location, String label) {

    /** Checks that both are there. */
    public RelatedLocation {
        location = Mandatory.given("RelatedLocation.location", location);
        label = Mandatory.text("RelatedLocation.label", label);
    }
}
