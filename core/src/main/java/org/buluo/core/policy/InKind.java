package org.buluo.core.policy;

import java.util.Set;
import org.buluo.core.schooling.Stage;

/**
 * Aid that is never paid in cash (营养改善计划): the pack lists it, and no verdict comes of it.
 *
 * @param id as files write it
 * @param name as offices write it
 * @param stages the stages that it names
 * @param basis what it rests on
 */
public record InKind(String id, String name, Set<Stage> stages, Basis basis) {}
