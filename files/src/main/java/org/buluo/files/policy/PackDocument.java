package org.buluo.files.policy;

import org.buluo.core.policy.Document;

/**
 * A document of a pack.
 *
 * @param id by which the pack's amounts name it
 * @param document its number, its title and whether a public text confirms it
 */
public record PackDocument(String id, Document document) {}
