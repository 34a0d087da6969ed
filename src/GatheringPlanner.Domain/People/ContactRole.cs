namespace GatheringPlanner.Domain.People;

/// <summary>What somebody at a customer does.</summary>
public enum ContactRole
{
    User,
    Procurement,
    Accounting,
    Sourcing,
    Executive,
    Other,
}
