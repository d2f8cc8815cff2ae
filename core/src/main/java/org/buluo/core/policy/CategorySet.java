package org.buluo.core.policy;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A set of categories that never changes; there is one object for each set, so that a million children share them. */
final class CategorySet extends AbstractSet<Category> {

    private static final CategorySet[] ALL = new CategorySet[1 << Category.values().length];

    static {
        for (int mask = 0; mask < ALL.length; mask++) {
            ALL[mask] = new CategorySet(mask);
        }
    }

    private final int mask;
    private final List<Category> categories;

    private CategorySet(int mask) {
        this.mask = mask;
        List<Category> held = new ArrayList<>();
        for (Category category : Category.values()) {
            if ((mask >> category.ordinal() & 1) == 1) {
                held.add(category);
            }
        }
        this.categories = List.copyOf(held);
    }

    /** The set of the categories whose bits, by their ordinals, are set. */
    static Set<Category> of(int mask) {
        return ALL[mask];
    }

    /** The set that holds the same; none of them may be null. */
    static Set<Category> copyOf(Collection<Category> categories) {
        return categories instanceof CategorySet set ? set : ALL[mask(categories)];
    }

    /** The bits, by their ordinals, of some categories. */
    static int mask(Collection<Category> categories) {
        if (categories instanceof CategorySet set) {
            return set.mask;
        }
        int mask = 0;
        for (Category category : categories) {
            mask |= 1 << category.ordinal();
        }
        return mask;
    }

    @Override
    public boolean contains(Object wanted) {
        return wanted instanceof Category category && (mask >> category.ordinal() & 1) == 1;
    }

    @Override
    public Iterator<Category> iterator() {
        return categories.iterator();
    }

    @Override
    public int size() {
        return categories.size();
    }
}
