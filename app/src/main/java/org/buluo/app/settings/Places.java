package org.buluo.app.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.people.Post;
import org.buluo.app.people.Posts;
import org.buluo.app.platform.CountyLists;
import org.buluo.app.platform.CountyLists.ListedSchool;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.VillageNames;
import org.buluo.app.settings.OwnWord.Sort;
import org.buluo.core.place.County;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.OwnWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The county's townships, units and schools, and who works where: put together from the lists and the accounts. */
@Service
public class Places {

    private final CountySettings settings;
    private final ObjectProvider<CountyLists> lists;
    private final ObjectProvider<VillageNames> villages;
    private final Posts posts;
    private final Dictionary dictionary;

    Places(
            CountySettings settings,
            ObjectProvider<CountyLists> lists,
            ObjectProvider<VillageNames> villages,
            Posts posts,
            Dictionary dictionary) {
        this.settings = settings;
        this.lists = lists;
        this.villages = villages;
        this.posts = posts;
        this.dictionary = dictionary;
    }

    /** The townships that any list, account or note of a new name tells of. @param who reads them */
    public List<AreaLine> areas(SignedIn who) {
        County county = settings.county();
        Map<String, List<RosterKind>> listed = Optional.ofNullable(lists.getIfAvailable())
                .map(CountyLists::townships)
                .orElse(Map.of());
        Map<String, List<String>> known = Optional.ofNullable(villages.getIfAvailable())
                .map(VillageNames::byTownship)
                .orElse(Map.of());
        List<Post> ofAreas = posts.open(who).stream()
                .filter(post -> post.scope() instanceof Scope.Area)
                .toList();
        Set<String> names = new TreeSet<>();
        Stream.of(listed.keySet(), known.keySet())
                .flatMap(Set::stream)
                .map(county::currentName)
                .forEach(names::add);
        ofAreas.forEach(post -> names.add(county.currentName(township(post))));
        Map<String, Long> schools = schools().stream()
                .collect(Collectors.groupingBy(school -> county.currentName(school.township()), Collectors.counting()));
        List<AreaLine> lines = new ArrayList<>();
        for (String name : names) {
            List<Post> own = ofAreas.stream()
                    .filter(post -> county.currentName(township(post)).equals(name))
                    .toList();
            lines.add(new AreaLine(
                    name,
                    own.stream().map(Places::code).findFirst().orElse(""),
                    known.getOrDefault(name, List.of()),
                    schools.getOrDefault(name, 0L).intValue(),
                    own,
                    county.aliases().stream()
                            .filter(alias -> alias.to().equals(name))
                            .toList(),
                    listed.getOrDefault(name, List.of())));
        }
        return lines;
    }

    private static String township(Post post) {
        return ((Scope.Area) post.scope()).township();
    }

    private static String code(Post post) {
        return ((Scope.Area) post.scope()).division().toString();
    }

    /** The member units. @param who reads them */
    public List<UnitLine> units(SignedIn who) {
        Map<String, CountyLists.Sent> sent = Optional.ofNullable(lists.getIfAvailable())
                .map(CountyLists::units)
                .orElse(Map.of());
        List<Post> all = posts.open(who);
        return MemberUnit.of(settings.county()).stream()
                .map(unit -> {
                    CountyLists.Sent files = sent.get(unit.code());
                    return new UnitLine(
                            unit,
                            all.stream().filter(post -> isOf(post, unit)).toList(),
                            files == null ? 0 : files.files(),
                            files == null ? (LocalDate) null : files.latest());
                })
                .toList();
    }

    private static boolean isOf(Post post, MemberUnit unit) {
        return post.role() == unit.role()
                || post.scope() instanceof Scope.Unit scope && scope.unit().equals(unit.code());
    }

    /** Accounts whose unit is none of the member units. @param who reads them */
    public List<Post> postsOfOtherUnits(SignedIn who) {
        Set<String> codes =
                MemberUnit.of(settings.county()).stream().map(MemberUnit::code).collect(Collectors.toSet());
        return posts.open(who).stream()
                .filter(post -> post.scope() instanceof Scope.Unit unit && !codes.contains(unit.unit()))
                .toList();
    }

    /** The schools of the directory. @param who reads them */
    public List<SchoolLine> schools(SignedIn who) {
        List<Post> all = posts.open(who);
        List<OwnWord> words = dictionary.held(Sort.SCHOOL);
        return schools().stream().map(school -> line(school, words, all)).toList();
    }

    private List<ListedSchool> schools() {
        return Optional.ofNullable(lists.getIfAvailable())
                .map(CountyLists::schools)
                .orElse(List.of());
    }

    private static SchoolLine line(ListedSchool school, List<OwnWord> words, List<Post> all) {
        Set<String> former = new LinkedHashSet<>(school.former());
        words.stream().filter(word -> word.means().equals(school.name())).forEach(word -> former.add(word.word()));
        Set<String> plain = new HashSet<>();
        plain.add(OwnWords.plain(school.name()));
        former.forEach(name -> plain.add(OwnWords.plain(name)));
        return new SchoolLine(
                school,
                List.copyOf(former),
                all.stream()
                        .filter(post -> post.scope() instanceof Scope.School scope
                                && plain.contains(OwnWords.plain(scope.school())))
                        .toList());
    }
}
