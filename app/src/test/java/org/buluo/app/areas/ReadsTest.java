package org.buluo.app.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.areas.Area.Thing;
import org.buluo.app.intake.DeliveryFilter;
import org.buluo.app.linkage.PairFilter;
import org.buluo.app.paper.PaperCode;
import org.buluo.app.platform.AccountFilter;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.policy.EffectFilter;
import org.buluo.app.policy.WhatIfs;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every read of every repository, asked for the keys of another area: with the person's scope where the database hides
 * nothing, and with the whole county's where the database knows whom it serves. Each of the two must suffice.
 */
class ReadsTest extends AreasConsole {

    /** Reads that look beyond the scope by themselves, so that the scope alone tells what may be shown. */
    private static final Set<String> BY_SCOPE_ALONE =
            Set.of("MissingLists.of", "AccountList.page", "AwardsOfChildren.of", "AwardsOfChildren.way");

    /** Verdicts hold no place: they are asked for by children whom a scope gave, and answered by those same keys. */
    private static final Set<String> OF_GIVEN_CHILDREN = Set.of("Determinations.of");

    @Autowired
    private ApplicationContext beans;

    private final Set<String> faults = new ConcurrentSkipListSet<>();
    private final Set<String> told = new ConcurrentSkipListSet<>();

    /** A method of a bean. */
    private record Read(Object bean, Method method) {
        String name() {
            return bean.getClass().getSimpleName() + "." + method.getName();
        }
    }

    @Test
    void noReadTellsOfAnotherArea() throws Exception {
        List<Read> reads = reads();
        assertThat(reads).hasSizeGreaterThan(35);
        together(
                Area.ONE_OF_EACH_KIND,
                area -> reads.forEach(read -> {
                    tryOut(area, read, area.scope(), SignedIn.system(), area.login());
                    if (!BY_SCOPE_ALONE.contains(read.name())) {
                        tryOut(
                                area,
                                read,
                                Scope.wholeCounty(),
                                person(area),
                                area.other().login());
                    }
                }));
        assertThat(faults).isEmpty();
        assertThat(told).as("reads that tell the county of an area").hasSizeGreaterThan(10);
    }

    private List<Read> reads() {
        List<Read> reads = new ArrayList<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name);
            if (type != null && type.getName().startsWith("org.buluo.app.")) {
                Object proxy = beans.getBean(name);
                Object target = AopProxyUtils.getSingletonTarget(proxy);
                Object bean = target == null ? proxy : target;
                Stream.of(bean.getClass().getDeclaredMethods())
                        .filter(method -> RepositoriesTest.asksTheDatabase(bean.getClass()))
                        .filter(RepositoriesTest::isRead)
                        .filter(method -> List.of(method.getParameterTypes()).contains(Scope.class))
                        .filter(method -> !method.toGenericString().contains("RowPlace")) // places that a scope gave
                        .map(method -> new Read(bean, method))
                        .filter(read -> !OF_GIVEN_CHILDREN.contains(read.name()))
                        .forEach(reads::add);
            }
        }
        return reads;
    }

    /** @param login whose own are asked for; where the scope alone decides, the person's */
    private void tryOut(Area area, Read read, Scope scope, SignedIn viewer, String login) {
        Area other = area.other();
        for (Thing thing : Thing.values()) {
            String answer = answer(read, scope, viewer, login, other, thing);
            if (tells(answer, other)) {
                faults.add(read.name() + " as " + scope + " for " + viewer + ": " + answer);
            }
            if (tells(answer(read, Scope.wholeCounty(), SignedIn.system(), other.login(), other, thing), other)) {
                told.add(read.name());
            }
        }
    }

    private static boolean tells(String answer, Area area) {
        return answer.contains(area.stem())
                || Arrays.stream(Thing.values()).anyMatch(thing -> answer.contains(String.valueOf(area.key(thing))));
    }

    private String answer(Read read, Scope scope, SignedIn viewer, String login, Area other, Thing thing) {
        List<Object> taken = new ArrayList<>();
        Object[] arguments = Stream.of(read.method().getParameters())
                .map(parameter -> parameter.getName().equals("login")
                        ? login
                        : argument(parameter, scope, viewer, other, thing, taken))
                .toArray();
        return CurrentScope.callAs(viewer, () -> {
            try {
                read.method().setAccessible(true);
                return read.method().invoke(read.bean(), arguments) + " " + taken;
            } catch (ReflectiveOperationException e) {
                if (e.getCause() instanceof NotThere) {
                    return "";
                }
                throw new AssertionError(read.name() + " " + Arrays.toString(arguments), e);
            }
        });
    }

    private Object argument(
            Parameter parameter, Scope scope, SignedIn viewer, Area other, Thing thing, List<Object> taken) {
        String name = parameter.getName();
        Type type = parameter.getParameterizedType();
        if (name.equals("total")) {
            return 0L; // counted before, and told again
        }
        if (type == long.class) {
            return Set.of("run", "b").contains(name)
                    ? runs.second()
                    : name.equals("a") ? runs.first() : other.key(thing);
        }
        if (type == int.class) {
            return Set.of("limit", "most").contains(name) ? 50 : (int) other.key(thing);
        }
        if (type == String.class) {
            return "";
        }
        Map<Object, Object> known = Map.ofEntries(
                Map.entry(Scope.class, scope),
                Map.entry(SignedIn.class, viewer),
                Map.entry(boolean.class, false),
                Map.entry(Instant.class, Instant.EPOCH),
                Map.entry(LocalDate.class, LocalDate.of(2030, 1, 1)),
                Map.entry(PageRequest.class, PageRequest.first()),
                Map.entry(ListState.class, new ListState("/children", Map.of())),
                Map.entry(ChildFilter.class, ChildFilter.of(new ListState("/children", Map.of()), LocalDate.EPOCH)),
                Map.entry(PairFilter.class, PairFilter.open().withDecided("all")),
                Map.entry(DeliveryFilter.class, DeliveryFilter.ANY),
                Map.entry(AccountFilter.class, new AccountFilter("", "", "")),
                Map.entry(EffectFilter.class, new EffectFilter("", "", "", "")),
                Map.entry(WhatIfs.By.class, WhatIfs.By.TOWNSHIP),
                Map.entry(RosterKind.class, RosterKind.ROLL),
                Map.entry(Term.class, Term.parse("2019-autumn").orElseThrow()),
                Map.entry(PaperCode.class, new PaperCode(papers.get(other))));
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (AidThings.of(type, other.key(Thing.AWARD)) != null) {
            return AidThings.of(type, other.key(Thing.AWARD));
        }
        if (type.getTypeName().startsWith(Consumer.class.getName())) {
            return (Consumer<Object>) taken::add;
        }
        if (type.getTypeName().endsWith("<java.lang.Long>")) {
            return List.of(other.key(Thing.CHILD));
        }
        if (type.getTypeName().endsWith("List<org.buluo.app.account.Run>")) {
            return beans.getBean(org.buluo.app.account.Runs.class).latest(Scope.wholeCounty(), 5);
        }
        if (type instanceof Class<?> choice && choice.isEnum()) {
            return choice.getEnumConstants()[0];
        }
        throw new AssertionError("say what to ask with for a " + type + " of " + parameter.getDeclaringExecutable());
    }
}
