package dev.postmortem.render.report;

import dev.postmortem.validation.ConfigurationProblem;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is wrong with the configuration: an error if something was passed over that could have stood in the way.
 *
 * @param problems what is wrong, at least one thing
 */
record JUnitConfiguration(List<ConfigurationProblem> problems) implements JUnitCase {

    @Override
    public String name() {
        return "configuration";
    }

    @Override
    public Outcome outcome() {
        return problems.stream().anyMatch(ConfigurationProblem::blocking) ? Outcome.ERROR : Outcome.PASSED;
    }

    @Override
    public String type() {
        return "configuration";
    }

    @Override
    public String message() {
        return Words.first(problems.get(0).message(), problems.size());
    }

    @Override
    public Stream<String> lines() {
        return problems.stream().map(ConfigurationProblem::message);
    }
}
