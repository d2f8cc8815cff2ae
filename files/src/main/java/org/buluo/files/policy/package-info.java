/**
 * What a county sets in YAML: policy packs (design.md §6) and which county it is (§4, {@code --county}). YAML in; a
 * checked {@link org.buluo.core.policy.Pack} or {@link org.buluo.core.place.County}, or faults with their lines, out.
 * May use: core's policy, money, place, roster, schooling, text and time.
 *
 * <p>{@link org.buluo.files.policy.PackFile} is the door. A pack passes four gates, and each is only tried when the
 * one before let it pass: it is YAML, it has the form that {@code pack.schema.json} publishes, its parts fit each
 * other, and (for {@code policy check}) its own examples come out as it says.
 */
package org.buluo.files.policy;
