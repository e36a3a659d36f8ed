package io.putzplan.engine.labour;

/** Who made a rule. Limits of all layers hold together; of pay rules of one kind the most favourable counts. */
public enum Layer {
    UNION,
    NATION,
    REGION,
    CITY,
    /** Collective agreement. */
    AGREEMENT,
    /** Policy of the firm. */
    COMPANY;

    /** Whether it may change a statute only where the statute says so. */
    public boolean isPrivate() {
        return this == AGREEMENT || this == COMPANY;
    }
}
