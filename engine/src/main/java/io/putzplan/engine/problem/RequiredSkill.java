package io.putzplan.engine.problem;

/**
 * A skill a visit needs.
 *
 * @param skill name of the skill, compared exactly
 * @param minLevel lowest sufficient level, 1 to 5
 */
public record RequiredSkill(String skill, int minLevel) {}
