package org.buluo.app.account;

/**
 * A provision that a reconciliation grants a child.
 *
 * @param child the child's key
 * @param person who it is
 * @param township of the household; empty when not known
 * @param school with its county when that is another
 * @param stage code; empty when not known
 * @param grade within the stage; null when not known
 * @param provision id in the pack
 * @param fen per term
 * @param document by which it is due
 * @param clause of the document
 */
public record GrantedLine(
        long child,
        PersonCard person,
        String township,
        String school,
        String stage,
        Integer grade,
        String provision,
        long fen,
        String document,
        String clause) {

    @Override
    public String toString() {
        return "GrantedLine[" + child + " " + provision + "]";
    }
}
