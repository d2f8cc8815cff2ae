package org.buluo.core.policy;

import java.util.List;
import java.util.Set;
import org.buluo.core.schooling.Stage;

/**
 * One kind of aid (资助项目).
 *
 * @param id as files write it: {@code boarder-living}
 * @param name 寄宿生生活补助
 * @param aliases other words that bank files use for it
 * @param stages the stages that it names
 * @param administration whose county pays
 * @param payee who is paid
 */
public record Provision(
        String id, String name, List<String> aliases, Set<Stage> stages, Administration administration, Payee payee) {}
