package org.buluo.app.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.core.policy.Provision;
import org.springframework.stereotype.Component;

/**
 * Recognises the headings of a form that ask for the amount of a provision, by the names and aliases that the policy
 * pack has for it: 国家助学金金额, 免学费（元）, 生活补助.
 */
@Component
public class ProvisionHeadings {

    private static final Pattern NOISE =
            Pattern.compile("\\s|[(（][^)）]*[)）]|[:：/、_-]|应发|应享受|享受|资助金额|补助金额|金额|标准|人民币|元$|本学期|学期|合计|小计");
    private static final Pattern NO_AMOUNT = Pattern.compile("是否|名称|时间|日期|账号|卡号|文号|次数|人数|等级|备注|原因|类型|类别|项目|方式|状态|情况");
    private static final int SHORTEST = 3;

    private final PolicyPacks packs;

    ProvisionHeadings(PolicyPacks packs) {
        this.packs = packs;
    }

    /** All that can be chosen: each provision alone. */
    public List<ProvisionAmount> all() {
        return packs.current().provisions().stream()
                .map(provision -> new ProvisionAmount(List.of(provision)))
                .toList();
    }

    /** What a heading asks for; empty when it names no provision or asks for something else about it. */
    public Optional<ProvisionAmount> of(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC);
        String core = NOISE.matcher(plain).replaceAll("");
        if (core.length() < SHORTEST || NO_AMOUNT.matcher(core).find()) {
            return Optional.empty();
        }
        List<Provision> named = named(core);
        return named.isEmpty() ? Optional.empty() : Optional.of(new ProvisionAmount(named));
    }

    /** What a page's form says: {@link ProvisionAmount#code()}. */
    public Optional<ProvisionAmount> ofCode(String code) {
        List<String> ids = List.of(code.split("\\+"));
        List<Provision> chosen = packs.current().provisions().stream()
                .filter(one -> ids.contains(one.id()))
                .toList();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new ProvisionAmount(chosen));
    }

    /** Those with the longest name that the heading holds; else all whose names hold the heading. */
    private List<Provision> named(String core) {
        int longest = 0;
        List<Provision> held = new ArrayList<>();
        for (Provision provision : packs.current().provisions()) {
            int length = words(provision)
                    .filter(core::contains)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (length > longest) {
                held.clear();
                longest = length;
            }
            if (length > 0 && length == longest) {
                held.add(provision);
            }
        }
        return held.isEmpty()
                ? packs.current().provisions().stream()
                        .filter(provision -> words(provision).anyMatch(word -> word.contains(core)))
                        .toList()
                : held;
    }

    private static Stream<String> words(Provision provision) {
        return Stream.concat(Stream.of(provision.name()), provision.aliases().stream())
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll("[()]", ""));
    }
}
