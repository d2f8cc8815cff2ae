package org.buluo.app.settings;

import java.util.List;
import org.buluo.app.people.Post;
import org.buluo.app.platform.CountyLists.ListedSchool;

/**
 * A school with who works for it.
 *
 * @param school as the directory states it
 * @param former other names of it: of earlier directories, and the county's own words
 * @param posts its accounts
 */
public record SchoolLine(ListedSchool school, List<String> former, List<Post> posts) {}
