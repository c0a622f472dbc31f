/**
 * How states stand to one another as a report observes it: partners, allies, members, rivals,
 * suppliers, claimants.
 *
 * <p>This package does not infer a relation from what states do to one another; words must name it.
 */
package org.chancery.extract.relation;
