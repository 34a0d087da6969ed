namespace GatheringPlanner.Web.Components.Details;

/// <summary>What a field says of itself.</summary>
public enum FieldState
{
    /// <summary>It shows what is stored, and nobody has touched it.</summary>
    Still,
    Saving,
    Saved,

    /// <summary>The server could not save it and tries again.</summary>
    Trying,

    /// <summary>What was typed does not fit; it stays to be put right.</summary>
    Refused,

    /// <summary>A colleague wrote something else in the meantime: both texts are there to choose from.</summary>
    Overtaken,
}
